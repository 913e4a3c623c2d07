// What a document is, told by what stands in it; its name may say anything. Nothing of it is opened or run.

export type DocumentKind = 'pdf' | 'docx' | 'odt' | 'jpeg' | 'png' | 'text'

/** `undefined` for all that is none of these, a Word file with programs in it among them. */
export function tellDocumentKind(bytes: Uint8Array): DocumentKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begin = file.toString('latin1', 0, 128)
  if (begin.startsWith('%PDF-')) return 'pdf'
  if (begin.startsWith('\xFF\xD8\xFF')) return 'jpeg'
  if (begin.startsWith('\x89PNG\r\n\x1A\n')) return 'png'
  if (begin.startsWith('PK\x03\x04')) return packedKind(file, begin)
  return isPlainText(file, begin) ? 'text' : undefined
}

/** The endings of file names that go with a kind, the usual one first. */
export const documentEndings: Readonly<Record<DocumentKind, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  odt: ['odt'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  text: ['txt', 'md', 'text'],
}

/** The names of what is packed stand in the file as they are. */
function packedKind(file: Buffer, begin: string): DocumentKind | undefined {
  if (begin.includes('mimetypeapplication/vnd.oasis.opendocument.text')) {
    return /opendocument\.text-/.test(begin) ? undefined : 'odt'
  }
  const isWord = file.includes('[Content_Types].xml') && file.includes('word/document.xml')
  return isWord && !file.includes('word/vbaProject.bin') ? 'docx' : undefined
}

/** Text that no program takes for something to be run or shown. */
function isPlainText(file: Buffer, begin: string): boolean {
  if (file.length === 0 || programs.test(begin)) return false
  // Bytes of a character set that is older than Unicode have no controls either.
  return !/[^\P{Cc}\t\n\r\f\u0080-\u009F]/u.test(file.toString('latin1'))
}

const programs = /^(?:\u00EF\u00BB\u00BF)?\s*(?:#!|%!|\{\\rtf|<[!?a-z/])/i
