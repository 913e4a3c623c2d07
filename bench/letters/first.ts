// From the first letter asked for until it is there: a new process, nothing warm but the disk.
import { openPrinter } from '#channels/printer.ts'
import { median } from '../table.ts'
import { dataOf } from './ours.ts'

export async function firstCold(times: number): Promise<string> {
  const taken: number[] = []
  for (let number = 0; number < times; number += 1) {
    const printer = openPrinter()
    const start = performance.now()
    await printer.print({ template: 'letter', data: dataOf(number), as: 'pdf' })
    taken.push(performance.now() - start)
    printer.end()
  }
  return `${median(taken).toFixed(0)} ms`
}
