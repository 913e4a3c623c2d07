// The media type of each kind of file that is kept.
import type { DocumentKind } from '#capture/document-kind.ts'

export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpeg: 'image/jpeg',
  png: 'image/png',
  text: 'text/plain',
} as const satisfies Readonly<Record<DocumentKind, string>>
