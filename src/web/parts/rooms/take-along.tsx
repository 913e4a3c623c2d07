// The note as files: to print, to finish in a word processor, to keep.
import type { NoteFile } from '#app/print-note.ts'
import type { NoteComposed } from '#app/compose-note.ts'
import type { Channel } from '#core/journal/entry.ts'
import { filePath } from './room-path.ts'

export const TakeAlong = (composed: NoteComposed) => (
  <ul class="take-along" aria-label="Take it along">
    {filesOf[composed.channel]
      .filter((file) => file !== 'note.eml' || composed.contact.email !== undefined)
      .map((file) => (
        <li>
          <a href={filePath(composed, file)} download="">
            {fileWords[file]}
          </a>
        </li>
      ))}
  </ul>
)

const filesOf: Readonly<Record<Channel, readonly NoteFile[]>> = {
  letter: ['envelope.pdf', 'letter.docx', 'note.txt'],
  handwritten: ['envelope.pdf', 'note.txt'],
  card: ['copy-sheet.pdf', 'envelope.pdf', 'note.txt'],
  email: ['note.eml', 'note.txt'],
}

const fileWords: Readonly<Record<NoteFile, string>> = {
  'letter.pdf': 'The letter (PDF)',
  'card.pdf': 'The card, printed (PDF)',
  'copy-sheet.pdf': 'A sheet to copy from (PDF)',
  'envelope.pdf': 'The envelope (PDF)',
  'letter.docx': 'For Word (.docx)',
  'note.eml': 'A draft for your mail program (.eml)',
  'note.txt': 'Plain text (.txt)',
}
