// Letters through our channel, a process that is asked for one after another, and by Typst in this process with
// nothing around it; in turns, so that both meet the same computer.
import { readFileSync } from 'node:fs'
import { envelopeOf } from '#core/paper/sheets.ts'
import { openPrinter, type Printer } from '#channels/printer.ts'
import { pressOf, type Press } from '#channels/press.ts'
import { median } from '../table.ts'
import { letterNumber } from './letter.ts'
import { ratePerCore } from './processor.ts'

const block = 500

export async function oursAndTypst(letters: number) {
  const printer = openPrinter()
  const watched = watch(printer)
  const bare = pressOf()
  const rates = { ours: [] as number[], typst: [] as number[] }
  for (let number = 0; number < letters; number += block) {
    rates.ours.push(await ratePerCore(block, () => throughPrinter(printer, number)))
    // What Typst keeps of each page is never given back: a few blocks are enough.
    if (number < 4 * block)
      rates.typst.push(await ratePerCore(block, async () => typstAlone(bare, number)))
  }
  watched.end()
  printer.end()
  return { ours: median(rates.ours), typst: median(rates.typst), ...watched }
}

async function throughPrinter(printer: Printer, from: number): Promise<void> {
  const all = Array.from({ length: block }, (_, index) =>
    printer.print({ template: 'letter', data: dataOf(from + index), as: 'pdf' }),
  )
  for (const { is } of await Promise.all(all)) if (is !== 'printed') throw new Error(is)
}

function typstAlone(press: Press, from: number): void {
  for (let number = from; number < from + block; number += 1) {
    press.put('data.json', Buffer.from(dataOf(number)))
    const set = press.set('letter')
    if ('why' in set) throw new Error(set.why)
    press.pdf(set.document)
    if (number % 10 === 0) press.forget()
  }
}

export function dataOf(number: number): string {
  const letter = letterNumber(number)
  return JSON.stringify({ ...letter, envelope: envelopeOf(letter), image: false })
}

/** The most that any of the processes took, and how many there were. */
function watch(printer: Printer) {
  const seen = new Set<number>()
  const watched = { most: 0, processes: 0, end: () => clearInterval(timer) }
  const timer = setInterval(() => {
    const pid = printer.pid()
    if (pid === undefined) return
    seen.add(pid)
    watched.most = Math.max(watched.most, memoryOf(pid))
    watched.processes = seen.size
  }, 20)
  return watched
}

function memoryOf(pid: number): number {
  try {
    const said = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(said)?.[1] ?? 0) * 1024
  } catch {
    // It has just ended.
    return 0
  }
}
