// A text in which the words that were looked for are marked.
import type { Piece } from '#core/find/excerpt.ts'

export const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, isMatch }) => (isMatch ? <mark>{text}</mark> : text))}</>
)
