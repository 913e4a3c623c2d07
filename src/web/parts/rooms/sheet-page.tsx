// The page as it prints, as a picture. Its words stand beside it, to be heard and copied.
import type { NoteComposed } from '#app/compose-note.ts'
import { layoutOf } from '#core/paper/letter.ts'
import { filePath } from './room-path.ts'

/** Nothing for an email. */
export const SheetPage = (composed: NoteComposed) => {
  const { channel, contact, case: kase } = composed
  if (channel === 'email') return null
  const [width, height] = channel === 'card' ? [1100, 850] : sizes[layoutOf(kase.candidate)]
  return (
    <figure class="sheet-page screen-only" data-page>
      <img
        {...{ width, height }}
        loading="lazy"
        src={filePath(composed, 'sheet.svg')}
        alt={`${said[channel]} to ${contact.name} as it prints; its words follow.`}
      />
      <figcaption class="missing" role="status" data-over />
    </figure>
  )
}

const sizes = { us: [850, 1100], uk: [840, 1188], din: [840, 1188] } as const

const said = {
  letter: 'The letter',
  handwritten: 'The sheet from which to copy the letter',
  card: 'The card',
} as const
