// Prints a template with data, as PDF for paper or as SVG to look at: the very same page. It is set by a process of
// its own, so that the memory it takes is given back, and nothing of it is loaded before the first.
import { Problem } from '#core/problem.ts'
import { openPrinter } from './printer.ts'
import type { Over, Said } from './said.ts'

export type Template =
  | 'letter'
  | 'card'
  | 'envelope'
  | 'labels'
  | 'copy-sheet'
  | 'print-run'
  | 'reference-sheet'

/** `svg` holds all pages, one below the other, with its letters as outlines. */
export type Preview = {
  readonly svg: string
  readonly pages: number
  /** Sheets whose text is longer than the one page it is meant for. */
  readonly over: readonly Over[]
}

/** Base64 of a PNG in `image` is the picture of the signature; all else is what the template knows. */
export type PageData = { readonly image?: string } & Readonly<Record<string, unknown>>

/** Throws a Problem when a sign cannot be printed, or a text is longer than its page. */
export async function printPdf(template: Template, data: PageData): Promise<Uint8Array> {
  const { bytes, over } = await print(template, data, 'pdf')
  const [first] = over
  if (first) throw new Problem('too-long', sayOver(first), { field: 'text' })
  return bytes
}

/** As `printPdf`, but a text that is too long is shown as it is, and said in `over`. */
export async function printSvg(template: Template, data: PageData): Promise<Preview> {
  const { bytes, pages, over } = await print(template, data, 'svg')
  return { svg: new TextDecoder().decode(bytes), pages, over }
}

/** `“Letter to Ana Ruiz” is 3 lines longer than its page. …` */
export function sayOver({ title, lines }: Over): string {
  const said = lines === 1 ? 'one line' : `${lines} lines`
  return `“${title}” is ${said} longer than its page. Take out about that much, and it fits.`
}

const printer = openPrinter()

async function print(template: Template, { image, ...data }: PageData, as: 'pdf' | 'svg') {
  const asked = { template, data: asTyped({ ...data, image: image !== undefined }), as }
  const said = await printer.print(
    image === undefined ? asked : { ...asked, signature: Buffer.from(image, 'base64') },
  )
  return printedOf(said)
}

function printedOf(said: Said): Extract<Said, { is: 'printed' }> {
  switch (said.is) {
    case 'printed':
      return said
    case 'missing':
      throw new Problem('unprintable', sayMissing(said.signs))
    case 'broken':
      throw new Error(`The page could not be printed: ${said.why}`)
  }
}

function sayMissing(signs: readonly string[]): string {
  const shown = signs.slice(0, 8).map((sign) => `“${sign}” (${codeOf(sign)})`)
  const listed = [...shown, ...(signs.length > 8 ? ['more'] : [])].join(', ')
  return `No typeface here can print ${listed}. Write it in another way, or take it out.`
}

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** As JSON, without signs that no one typed to be seen. */
function asTyped(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string'
      ? value
          .toWellFormed()
          .normalize('NFC')
          .replace(/\r\n?|[\u2028\u2029]/g, '\n')
          .replace(/\t/g, ' ')
          .replace(/(?![\n\u00ad\u200c\u200d])[\p{Cc}\p{Cf}]|\ufffd/gu, '')
      : value,
  )
}
