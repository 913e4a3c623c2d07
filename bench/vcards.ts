// 10,000 vCards as a phone exports them, read into people, beside ical.js taking the same text apart.
import ICAL from 'ical.js'
import { readVcards } from '#capture/vcard.ts'
import { median, perSecond, times, type Row } from './table.ts'

const people = 10_000
const repeats = 5

export function benchVcards(): readonly Row[] {
  const text = Array.from({ length: people }, (_, at) => card(at)).join('')
  const bytes = Buffer.from(text)
  const ours: number[] = []
  const parser: number[] = []
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    ours.push(seconds(() => readVcards(bytes).people.length))
    parser.push(seconds(() => (ICAL.parse(text) as unknown[]).length))
  }
  const ratio = median(parser) / median(ours)
  return [
    {
      what: '10,000 vCards, read into people',
      figure: perSecond(people / median(ours)),
      beside: `ical.js, into its own form ${perSecond(people / median(parser))}`,
      ratio: times(ratio),
      aim: 'at least 0.3 ×',
    },
  ]
}

function seconds(read: () => number): number {
  const began = performance.now()
  const count = read()
  if (count !== people) throw new Error(`Expected ${people} people, read ${count}.`)
  return (performance.now() - began) / 1000
}

function card(at: number): string {
  return `BEGIN:VCARD\r
VERSION:3.0\r
N:Ruiz${at};Ana;;;\r
FN:Ana Ruiz${at}\r
ORG:Halvorsen Paper;Night Shift\r
TITLE:Plant Manager\r
EMAIL;type=INTERNET;type=WORK;type=pref:ana.${at}@halvorsen.example\r
TEL;type=CELL;type=VOICE;type=pref:+1 (920) 555-${String(at % 10_000).padStart(4, '0')}\r
TEL;type=WORK;type=FAX:+1 (920) 555-0199\r
item1.ADR;type=WORK;type=pref:;;${at} Mill Road;Green Bay;WI;54301;United States\r
item1.X-ABADR:us\r
NOTE:Met at the gate\\, near the second mill; asked about the rota of the fitt\r
 ers and who covers the nights.\r
END:VCARD\r
`
}
