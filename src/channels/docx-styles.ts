// The styles of a letter in Word: each part of it has its own, so that a click restyles it there.
import type { Letter } from '#core/paper/letter.ts'
import { din, inches, mm, sheetOf, type Frame, type Twips } from './docx-sheet.ts'
import { xmlText } from './xml.ts'

type Style = {
  /** Word has some of these by itself and knows them by this name. */
  readonly name: string
  readonly next: StyleId
  readonly keepNext?: true
  readonly hyphens?: true
  readonly frame?: Frame
  readonly before?: Twips
  readonly after?: Twips
  /** `exact` cuts off, `atLeast` grows. */
  readonly line?: readonly [Twips, 'exact' | 'atLeast']
  readonly indent?: Twips
  readonly bold?: true
  readonly quiet?: true
  /** In half points. */
  readonly size?: number
}

export type StyleId =
  | 'SenderName'
  | 'Sender'
  | 'Date'
  | 'WindowLine'
  | 'InsideAddress'
  | 'BelowWindow'
  | 'Salutation'
  | 'BodyText'
  | 'Closing'
  | 'SignatureRoom'
  | 'Signature'
  | 'Enclosure'

export type Styles = Readonly<Record<StyleId, Style>>

export function stylesOf(letter: Letter): Styles {
  return { ...every, ...(letter.layout === 'din' ? onDin(letter) : block(letter)) }
}

const every: Styles = {
  SenderName: { name: 'Sender Name', next: 'Sender' },
  Sender: { name: 'Sender', next: 'Sender', size: 19 },
  Date: { name: 'Date', next: 'InsideAddress' },
  WindowLine: { name: 'Window Line', next: 'InsideAddress' },
  InsideAddress: { name: 'Inside Address', next: 'InsideAddress' },
  BelowWindow: { name: 'Below Window', next: 'Salutation' },
  Salutation: { name: 'Salutation', next: 'BodyText', after: 140 },
  BodyText: { name: 'Body Text', next: 'BodyText', after: 140, hyphens: true },
  Closing: { name: 'Closing', next: 'SignatureRoom', keepNext: true },
  SignatureRoom: {
    ...{ name: 'Signature Room', next: 'Signature', keepNext: true },
    line: [inches(0.62), 'atLeast'],
  },
  Signature: { name: 'Signature', next: 'Enclosure' },
  Enclosure: { name: 'Enclosure', next: 'Enclosure', before: 300, size: 19 },
}

function block(letter: Letter): Partial<Styles> {
  const { width, left, right } = sheetOf(letter)
  const own = {
    Date: { ...every.Date, before: 760, after: 320 },
    Salutation: { ...every.Salutation, before: 400 },
  }
  if (letter.layout === 'us')
    return {
      ...own,
      SenderName: { ...every.SenderName, size: 30, after: 60 },
      Sender: { ...every.Sender, quiet: true },
    }
  // In Britain the sender stands at the right.
  const indent = width - left - right - mm(55)
  return {
    ...own,
    SenderName: { ...every.SenderName, size: 24, bold: true, indent, after: 40 },
    Sender: { ...every.Sender, indent },
  }
}

function onDin({ address }: Letter): Partial<Styles> {
  // Six lines have room; more are set closer.
  const pitch = Math.floor(din.address.h / Math.max(6, address.length))
  return {
    SenderName: { ...every.SenderName, size: 30, frame: din.name },
    Sender: { ...every.Sender, frame: din.information },
    Date: { ...every.Date, frame: din.information, before: 160, size: 19 },
    WindowLine: {
      ...{ ...every.WindowLine, frame: din.windowLine, size: 14 },
      line: [din.windowLine.h, 'exact'],
    },
    InsideAddress: {
      ...{ ...every.InsideAddress, frame: din.address },
      ...{ line: [pitch, 'exact'], size: Math.min(21, Math.floor(pitch / 12)) },
    },
    BelowWindow: {
      ...every.BelowWindow,
      line: [din.textBegins - mm(25), 'exact'],
    },
  }
}

/** The first is the one that is asked for; the others stand in for it, in this order. */
export const fonts = ['Cambria', 'Caladea', 'Source Serif 4', 'Georgia', 'Times New Roman'] as const

export function stylesXml({ language }: Letter, styles: Styles): string {
  const face = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((of) => `w:${of}="${fonts[0]}"`).join(' ')
  const run = `<w:rFonts ${face}/>${sized(22)}<w:lang w:val="${xmlText(language)}"/>`
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`
  const own = Object.entries(styles).map(([id, style]) => styleXml(id, style))
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${normal}${own.join('')}</w:styles>`
}

function styleXml(id: string, style: Style): string {
  const { name, next, keepNext, hyphens, line, indent, size, before = 0, after = 0 } = style
  const pitch = line ? ` w:line="${line[0]}" w:lineRule="${line[1]}"` : ''
  const paragraph = [
    keepNext ? '<w:keepNext/>' : '',
    hyphens ? '' : '<w:suppressAutoHyphens/>',
    `<w:spacing w:before="${before}" w:after="${after}"${pitch}/>`,
    indent ? `<w:ind w:left="${indent}"/>` : '',
  ]
  const run = [
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.quiet ? '<w:color w:val="5B6470"/>' : '',
    size ? sized(size) : '',
  ].join('')
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

function sized(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}
