// `npm run bench:cards [A|B|C]`: prints the cards, photographs and reads them, and says how many were read right.
import { listCards, type Card } from './cards/cards.ts'
import { renderCards } from './cards/render.ts'
import { readCard, type CardRead } from '../src/capture/card.ts'

type Result = { readonly card: Card; readonly read: CardRead; readonly seconds: number }

const asked = process.argv.slice(2)
const isTold = asked.includes('--wrong')
const some = asked.filter((one) => one !== '--wrong')
const sets = (['A', 'B', 'C'] as const).filter((set) => some.length === 0 || some.includes(set))

const rows = []
for (const set of sets) {
  const cards = listCards().filter((card) => card.set === set)
  console.error(`printing ${cards.length} cards of set ${set} …`)
  const photos = await renderCards(cards)
  console.error('reading them …')
  // The first photo starts what reads; it is read once more in its turn.
  const began = performance.now()
  await readCard(photos[0]!)
  const cold = (performance.now() - began) / 1000
  const results: Result[] = []
  for (const [index, card] of cards.entries()) {
    const start = performance.now()
    const read = await readCard(photos[index]!)
    results.push({ card, read, seconds: (performance.now() - start) / 1000 })
  }
  if (isTold) for (const result of results) tell(result)
  rows.push({ set, ...figures(results), 'the first, s': cold.toFixed(2) })
}
printRows(rows)

function figures(results: readonly Result[]): Readonly<Record<string, string>> {
  const share = (isRight: (result: Result) => boolean) =>
    `${((100 * results.filter(isRight).length) / results.length).toFixed(1)} %`
  const seconds = results.map((result) => result.seconds).toSorted((a, b) => a - b)
  return {
    cards: String(results.length),
    'name right': share(isNameRight),
    'accents aside': share(({ card, read }) => bare(read.person.name) === bare(card.values.name)),
    'email exactly': share(isMailRight),
    'phone exactly': share(isPhoneRight),
    title: share(({ card, read }) => bare(read.person.title ?? '') === bare(card.values.title)),
    company: share(
      ({ card, read }) => bare(read.person.company ?? '') === bare(card.values.company),
    ),
    'median s': seconds[Math.floor(seconds.length / 2)]!.toFixed(2),
    'slowest s': seconds.at(-1)!.toFixed(2),
  }
}

/** Every letter with its accent; capitals are the printer's. */
function isNameRight({ card, read }: Result): boolean {
  return spelled(read.person.name) === spelled(card.values.name)
}

function isMailRight({ card, read }: Result): boolean {
  return same(read.person.emails, card.values.emails)
}

function isPhoneRight({ card, read }: Result): boolean {
  const digits = (phones: readonly string[]) => phones.map((phone) => phone.replace(/[^\d+]/g, ''))
  return same(digits(read.person.phones), digits(card.values.phones))
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join()
}

function spelled(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’']/g, '’')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
}

function bare(text: string): string {
  return spelled(text)
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\d]/gu, '')
}

function tell(result: Result): void {
  const { card, read } = result
  const say = (what: string, found: unknown, expected: unknown) =>
    console.log(
      `${card.number}, layout ${card.layout}: ${what} ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`,
    )
  if (!isNameRight(result)) say('name', read.person.name, card.values.name)
  if (!isMailRight(result)) say('email', read.person.emails, card.values.emails)
  if (!isPhoneRight(result)) say('phone', read.person.phones, card.values.phones)
}

function printRows(list: readonly Readonly<Record<string, string>>[]): void {
  const columns = Object.keys(list[0] ?? {})
  const widths = columns.map((column) =>
    Math.max(column.length, ...list.map((row) => row[column]!.length)),
  )
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, index) => cell.padEnd(widths[index]!)).join('  '))
  line(columns)
  line(widths.map((width) => '-'.repeat(width)))
  for (const row of list) line(columns.map((column) => row[column]!))
}
