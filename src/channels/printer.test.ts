import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openPrinter } from './printer.ts'

const envelope = {
  ...{ language: 'en-US', title: 'Letter to Ana Ruiz', width: 220, height: 110 },
  ...{ from: ['Dana Okafor', '48 Linden Street'], to: ['Ana Ruiz', '12 Mill Road'] },
}
const asked = { template: 'envelope', as: 'pdf', data: JSON.stringify(envelope) } as const

test('one process prints page after page, and ends when nobody has asked for a while', async () => {
  const printer = openPrinter({ idleMs: 50 })
  await printer.print(asked)
  const first = printer.pid()
  const said = await Promise.all(Array.from({ length: 4 }, () => printer.print(asked)))
  expect(said.map(({ is }) => is)).toEqual(Array.from({ length: 4 }, () => 'printed'))
  expect(printer.pid()).toBe(first)
  await wait(150)
  expect(printer.pid()).toBeUndefined()
})

test('a process that has grown is replaced, and no page is lost', async () => {
  const printer = openPrinter({ memory: 1 })
  const pids = new Set<number | undefined>()
  const pages = Array.from({ length: 3 }, async () => {
    const { is } = await printer.print(asked)
    pids.add(printer.pid())
    return is
  })
  expect(await Promise.all(pages)).toEqual(['printed', 'printed', 'printed'])
  expect(pids.size).toBeGreaterThan(1)
  printer.end()
})

test('a death in the middle costs the one page, and those behind it are printed', async () => {
  const printer = openPrinter()
  const pages = Promise.allSettled([1, 2, 3].map(() => printer.print(asked)))
  process.kill(printer.pid()!, 'SIGKILL')
  expect((await pages).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  printer.end()
})

test('a page that takes too long is given up with a sentence that says so', async () => {
  const printer = openPrinter({ pageMs: 0 })
  await expect(printer.print(asked)).rejects.toMatchObject({
    code: 'stopped',
    message: 'Printing took too long and was given up; please try it once more.',
  })
  printer.end()
})
