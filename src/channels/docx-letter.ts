// A letter for a word processor: the same parts in the same order as on the printed sheet, to be finished by hand.
import type { Letter } from '#core/paper/letter.ts'
import {
  corePropertiesXml,
  fontTableXml,
  relations,
  settingsXml,
  typesXml,
} from './docx-package.ts'
import { partsOf } from './docx-parts.ts'
import { drawing } from './docx-picture.ts'
import { sheetOf, type Frame } from './docx-sheet.ts'
import { stylesOf, stylesXml, type StyleId, type Styles } from './docx-styles.ts'
import { xmlText } from './xml.ts'
import { zip } from './zip.ts'

/** `signature` is a PNG of it; without one there is room to sign. The same letter gives the same bytes. */
export function docxLetter(letter: Letter, signature?: Uint8Array): Uint8Array {
  const styles = stylesOf(letter)
  const files = {
    '[Content_Types].xml': typesXml,
    '_rels/.rels': relations.ofPackage,
    'docProps/core.xml': corePropertiesXml(letter),
    'word/document.xml': documentXml(letter, styles, signature),
    'word/styles.xml': stylesXml(letter, styles),
    'word/settings.xml': settingsXml(letter),
    'word/fontTable.xml': fontTableXml,
    'word/_rels/document.xml.rels': relations.ofDocument(signature !== undefined),
  }
  return zip(signature ? { ...files, 'word/media/signature.png': signature } : files)
}

function documentXml(letter: Letter, styles: Styles, signature: Uint8Array | undefined): string {
  const body = partsOf(letter).map((part) => {
    const signed = part.style === 'SignatureRoom' && signature
    const content = signed ? drawing(signature, letter.signature) : textXml(part.text)
    return paragraphXml(part.style, styles[part.style].frame, `<w:r>${content}</w:r>`)
  })
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body.join('')}${pageXml(letter)}</w:body></w:document>`
}

function paragraphXml(style: StyleId, frame: Frame | undefined, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${frame ? frameXml(frame) : ''}</w:pPr>${content}</w:p>`
}

/** Word would take it from the style; LibreOffice looks for it at each paragraph. */
function frameXml({ x, y, w, h }: Frame): string {
  return `<w:framePr w:w="${w}" w:h="${h}" w:hRule="exact" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="${x}" w:y="${y}"/>`
}

/** Line ends and tabs that were typed stay what they are. */
function textXml(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) =>
    line
      .split('\t')
      .map((piece) => `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`)
      .join('<w:tab/>'),
  )
  return lines.join('<w:br/>')
}

function pageXml(letter: Letter): string {
  const { width, height, top, right, bottom, left } = sheetOf(letter)
  return `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`
}
