// A card is read a second time, as one block of lines, where the first reading left something to wish for; of
// the two, each line with a mail or a number is taken from the one that says more.
import { contactsIn, hasGaps } from './card-again.ts'
import { listRuns, type Run } from './card-lines.ts'
import type { Grey } from './card-tones.ts'
import { recognisePage } from './recognise.ts'

export async function readTwice(card: Grey, png: Buffer): Promise<readonly Run[]> {
  const first = listRuns(await recognisePage(png, 'scattered'))
  const said = first.flatMap(contactsIn)
  const isFine = said.some(isMail) && !said.every(isMail) && !hasGaps(card, first)
  return isFine ? first : together(first, listRuns(await recognisePage(png, 'block')))
}

function isMail(contact: string): boolean {
  return contact.includes('@')
}

/** The first reading, with those lines of contact from the second that say more than what stood there, or say it more surely. */
export function together(first: readonly Run[], second: readonly Run[]): readonly Run[] {
  let runs = first
  for (const line of second) {
    const said = contactsIn(line)
    if (said.length === 0) continue
    const there = runs.filter((run) => isIn(run, line))
    const before = there.flatMap(contactsIn)
    const sure = Math.min(100, ...there.map((run) => run.sure))
    const isFuller =
      said.length === before.length
        ? there.length === 1 && line.sure > sure
        : said.length > before.length
    const isWhole = there.length > 1 && said.length === before.length && isLonger(line, there)
    if (isFuller || isWhole) runs = [...runs.filter((run) => !there.includes(run)), line]
  }
  return runs
}

function isIn(run: Run, line: Run): boolean {
  const middle = (run.left + run.right) / 2
  const shared = Math.min(run.bottom, line.bottom) - Math.max(run.top, line.top)
  const size = Math.min(run.bottom - run.top, line.bottom - line.top)
  return (
    shared > size * 0.4 && middle > line.left && middle < line.right && run.size < line.size * 2
  )
}

function isLonger(line: Run, there: readonly Run[]): boolean {
  return line.text.length > there.reduce((sum, { text }) => sum + text.length, 0)
}
