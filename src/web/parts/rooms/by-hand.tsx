// Getting a note out of the house oneself: printed, opened in the mail program, copied, taken along as a file.
import type { NoteComposed } from '#app/compose-note.ts'
import type { NoteFile } from '#app/print-note.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { Written } from '#core/words/written.ts'
import { mailWith } from '../mail-with.ts'
import { WayOut } from '../way-out.tsx'
import { filePath } from './room-path.ts'
import { TakeAlong } from './take-along.tsx'

type ByHandProps = {
  readonly composed: NoteComposed
  readonly note: Written
  /** Something is to be put right before it is printed. */
  readonly isStopped: boolean
}

export const ByHand = ({ composed, note, isStopped }: ByHandProps) => {
  const { channel, contact } = composed
  return (
    <>
      <div class="actions">
        {channel === 'email' && (
          <WayOut
            class="button"
            href={mailWith(contact.email, note)}
            inPractice="In practice nothing is sent: it is enough to say that you did."
          >
            Open in your mail program
          </WayOut>
        )}
        {channel !== 'email' && !isStopped && (
          <a class="button" href={filePath(composed, printed[channel])} download="">
            {channel === 'handwritten' ? 'A sheet to copy from (PDF)' : 'Print it (PDF)'}
          </a>
        )}
        <button class="button script-only" type="button" data-copy="note-text" aria-live="polite">
          Copy the text
        </button>
      </div>
      <TakeAlong {...composed} />
    </>
  )
}

const printed = {
  letter: 'letter.pdf',
  handwritten: 'copy-sheet.pdf',
  card: 'card.pdf',
} as const satisfies Readonly<Record<Exclude<Channel, 'email'>, NoteFile>>
