// A part of the pages in one of its states, as the kit shows it.
import type { Child } from 'hono/jsx'

export type Piece = readonly [state: string, part: Child]
