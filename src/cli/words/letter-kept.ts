// A note to somebody kept here as a file: to print, to finish, or to send.
import { getNoteFile } from '#operations/notes/get-note-file.ts'
import { Problem } from '#core/problem.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { noteMeant } from '../frame/note-meant.ts'
import type { Context } from '../pieces.ts'
import { writeOut } from '../write-out.ts'

type Asked = {
  readonly whom: string
  readonly format: string
  readonly output: string | undefined
  readonly force: boolean | undefined
  readonly kind: string | undefined
  readonly application: string | undefined
}

export async function letterKept(context: Context, flags: DeskFlags, asked: Asked): Promise<void> {
  const { whom, format, output, kind, application } = asked
  const file = files[format.toLowerCase()]
  if (file === undefined) {
    const sentence = `“${format}” is not known; expected one of ${Object.keys(files).join(', ')}.`
    throw new Problem('unknown-word', sentence, { field: '--format' })
  }
  if (output === undefined) {
    const sentence = 'Where should it be written? Expected a file, or - for standard output.'
    throw new Problem('missing', sentence, { field: '--output' })
  }
  await atDesk(context, flags, async (at) => {
    const { note } = await noteMeant(at, whom, { application, kind })
    const { bytes } = await at.run(getNoteFile, { ...note, file })
    await writeOut(context.process.stdout, bytes as Uint8Array, { file: output, over: asked.force })
  })
}

const files: Readonly<Record<string, string>> = {
  letter: 'letter.pdf',
  card: 'card.pdf',
  envelope: 'envelope.pdf',
  'copy-sheet': 'copy-sheet.pdf',
  docx: 'letter.docx',
  email: 'note.eml',
  text: 'note.txt',
}
