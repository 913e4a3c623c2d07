// `npm run bench:letters [-- FEW]`: letters with their envelope, each a PDF of its own, beside Typst alone, a
// browser that prints and LibreOffice that turns the same letters from Word; how soon the first is there; what the
// process takes over 20,000 of them; and how long other pages take while 500 are being set. Rates are for a second
// of one core.
import { benchBrowser } from './letters/browser.ts'
import { oursAndTypst } from './letters/ours.ts'
import { benchOffice } from './letters/office.ts'
import { firstCold } from './letters/first.ts'
import { pagesMeanwhile } from './letters/meanwhile.ts'
import { perSecond, printTable, times, type Row } from './table.ts'

const letters = Number(process.argv[2] ?? 20_000)

const { ours, typst, most, processes } = await oursAndTypst(letters)
const browser = await benchBrowser(40)
const office = await benchOffice(100)
const first = await firstCold(7)
const { alone, meanwhile } = await pagesMeanwhile()

const rows: readonly Row[] = [
  beside('letters with envelope, one process', 'Typst alone', typst, 'at least 0.9 ×'),
  {
    what: 'letters with envelope, a core',
    figure: perSecond(ours),
    ...{ beside: '', ratio: '', aim: 'at least 300/s' },
  },
  beside('letters with envelope', 'Chromium', browser, 'at least 8 ×'),
  office === undefined
    ? { what: 'letters', figure: 'not run', beside: 'LibreOffice is not there', ratio: '', aim: '' }
    : beside('letters', 'LibreOffice', office, 'at least 20 ×'),
  { what: 'first letter, cold', figure: first, beside: '', ratio: '', aim: 'under 150 ms' },
  {
    what: `memory over ${letters.toLocaleString('en-US')} letters, the most`,
    figure: `${Math.round(most / 1e6)} MB`,
    ...{ beside: `${processes} processes after one another`, ratio: '', aim: 'under 300 MB' },
  },
  {
    what: 'Today while 500 letters are set',
    figure: `${meanwhile.toFixed(1)} ms`,
    beside: `alone ${alone.toFixed(1)} ms`,
    ...{ ratio: times(meanwhile / alone), aim: 'at most 2 ×' },
  },
]
printTable(rows)

function beside(what: string, other: string, rate: number, aim: string): Row {
  return {
    what,
    figure: perSecond(ours),
    beside: `${other} ${perSecond(rate)}`,
    ratio: times(ours / rate),
    aim,
  }
}
