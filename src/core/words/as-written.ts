// A note in words of one's own, taken apart as it stands on the sheet: salutation, paragraphs, closing, name.
import type { Written } from './written.ts'

/** `text` as it is, whatever it is; a part that it does not have is empty. */
export function asWritten(text: string, subject?: string): Written {
  const blocks = paragraphsOf(text)
  const salutation = isSalutation(blocks[0]) ? blocks.shift()! : ''
  const end = isEnd(blocks.at(-1)) ? blocks.pop()!.split('\n') : []
  const [closing = '', ...names] = end
  const whole = {
    ...({ state: 'written', salutation, paragraphs: blocks, closing } as const),
    ...{ signature: names.join('\n'), text },
  }
  return subject === undefined ? whole : { ...whole, subject }
}

/** The pieces between which a line is left empty. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n\s*/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
}

const longestLine = 60

/** `Dear Ana,` on a line of its own. */
function isSalutation(block: string | undefined): boolean {
  return block !== undefined && block.length <= longestLine && /^\p{L}.*[,:!]$/u.test(block)
}

/** `Warm regards,` with the name below it. */
function isEnd(block: string | undefined): boolean {
  const lines = block?.split('\n') ?? []
  return lines.length > 1 && lines.length < 5 && lines.every((line) => line.length <= longestLine)
}
