// A file that one gives to companies: a document or a picture, of a size that can be kept and sent.
import { documentEndings, tellDocumentKind, type DocumentKind } from '#capture/document-kind.ts'
import { Problem } from '#core/problem.ts'
import { longestLine } from './line.ts'
import { quoted } from './person-name.ts'
import { plainText } from './plain-text.ts'

export type FileInput = { readonly name: string; readonly bytes: Uint8Array }

type FileRead = {
  readonly fileName: string
  readonly kind: DocumentKind
  readonly bytes: Uint8Array
}

const megabyte = 1_000_000
const mostBytes = 10 * megabyte

/** `left` is how many bytes there is room for. */
export function readFile({ name, bytes }: FileInput, left: number): FileRead {
  if (bytes.length === 0) throw wrong('missing', 'Please choose a file first.')
  if (bytes.length > mostBytes) {
    throw wrong('too-large', `A file can have 10 MB; this has ${say(bytes.length)}.`)
  }
  const kind = tellDocumentKind(bytes)
  if (kind === undefined) {
    const sentence = `${quoted(tidy(name) || 'This file')} is of a kind that is not kept here; expected a PDF, a Word (.docx) or OpenDocument (.odt) text, a JPEG or PNG picture, or plain text.`
    throw wrong('wrong-form', sentence)
  }
  if (bytes.length > left) {
    const sentence = `All files together can have 100 MB. There is room for ${say(left)}, and this has ${say(bytes.length)}; please remove an older one first.`
    throw wrong('too-large', sentence)
  }
  return { fileName: fileName(name, kind), kind, bytes }
}

/** With an ending that says what it is. */
function fileName(typed: string, kind: DocumentKind): string {
  const name = tidy(typed) || 'file'
  const [usual = ''] = documentEndings[kind]
  const [, ending = ''] = /\.([^.]*)$/.exec(name) ?? []
  const isRight = documentEndings[kind].includes(ending.toLowerCase())
  const stem = isRight ? name.slice(0, -ending.length - 1) : name
  return `${stem.slice(0, longestLine - 8)}.${isRight ? ending : usual}`
}

/** Of a path the last part. */
function tidy(typed: string): string {
  const last = typed.split(/[/\\]/).at(-1) ?? ''
  return plainText(last.replace(/\s+/g, ' '), { field, what: 'The name of the file' })
}

/** `1.2 MB`, `40 kB` */
function say(bytes: number): string {
  return bytes < megabyte
    ? `${Math.floor(bytes / 1_000)} kB`
    : `${(bytes / megabyte).toFixed(1)} MB`
}

const field = 'file'

function wrong(code: 'missing' | 'too-large' | 'wrong-form', sentence: string): Problem {
  return new Problem(code, sentence, { field })
}
