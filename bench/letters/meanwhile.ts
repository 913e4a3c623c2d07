// How long Today takes, alone and while the same server has 500 letters set.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPrinter } from '#channels/printer.ts'
import { fillLife } from '../life.ts'
import { ours, serve } from '../served.ts'
import { median } from '../table.ts'
import { dataOf } from './ours.ts'

export async function pagesMeanwhile(): Promise<{ alone: number; meanwhile: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  await fillLife(folder, 100)
  const { port, stop } = await serve(ours(folder))
  let number = 0
  const today = async () => {
    const start = performance.now()
    // An address never asked for before is one whose page is not remembered.
    await (await fetch(`http://127.0.0.1:${port}/?anew=${(number += 1)}`)).text()
    return performance.now() - start
  }
  const several = async (isOver: () => boolean) => {
    const taken: number[] = []
    while (!isOver()) taken.push(await today())
    return median(taken)
  }
  const until = (ms: number) => {
    const end = performance.now() + ms
    return () => performance.now() > end
  }
  await several(until(1500))
  const alone = await several(until(2000))
  const printer = openPrinter()
  let isDone = false
  const letters = Array.from({ length: 500 }, (_, index) =>
    printer.print({ template: 'letter', data: dataOf(index), as: 'pdf' }),
  )
  void Promise.all(letters).then(() => (isDone = true))
  const meanwhile = await several(() => isDone)
  printer.end()
  await stop()
  rmSync(folder, { recursive: true })
  return { alone, meanwhile }
}
