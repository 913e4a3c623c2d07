// From the first letter asked for until it is there: a new process, as it is built, nothing warm but the disk.
import { join } from 'node:path'
import { openPrinter } from '#channels/printer.ts'
import { build } from '../../scripts/build.mjs'
import { median } from '../table.ts'
import { dataOf } from './ours.ts'

export async function firstCold(times: number): Promise<string> {
  const program = join(await build(), 'pdf-program.js')
  const taken: number[] = []
  for (let number = 0; number < times; number += 1) {
    const printer = openPrinter({}, program)
    const start = performance.now()
    await printer.print({ template: 'letter', data: dataOf(number), as: 'pdf' })
    taken.push(performance.now() - start)
    printer.end()
  }
  return `${median(taken).toFixed(0)} ms`
}
