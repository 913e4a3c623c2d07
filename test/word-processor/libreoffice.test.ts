// Letters for Word, opened by a word processor that is not ours.
import { expect, test } from 'vitest'
import { docxLetter } from '#channels/docx-letter.ts'
import { partsOf } from '#channels/docx-parts.ts'
import { letters } from './letters.ts'
import { findLibreOffice, textsOnPaper } from './libreoffice.ts'

const office = findLibreOffice()

test.skipIf(!office)('LibreOffice prints every letter with all its text and no other', async () => {
  const documents = Object.entries(letters).map(([name, letter]) => [name, docxLetter(letter)])
  const printed = await textsOnPaper(office!, Object.fromEntries(documents))
  for (const [name, letter] of Object.entries(letters)) {
    const pages = printed.get(name)!.split('\f')
    expect(pages).toHaveLength(2)
    expect(pages[1]).toBe('')
    let rest = signsOf(pages[0]!)
    // The longest first, as the line above a window holds others.
    const parts = partsOf(letter).map(({ text }) => signsOf(text))
    for (const part of parts.toSorted((one, other) => other.length - one.length)) {
      expect(rest).toContain(part)
      rest = rest.replace(part, () => '')
    }
    expect(rest).toBe('')
  }
})

/** Lines end elsewhere there, some of them within a word. */
function signsOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u2010-]/gu, '')
}
