import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCase } from '#core/case/read-case.ts'
import { letterAsked } from './letter-asked.ts'
import { addressedTo, composedFor } from './letter-composed.ts'
import { formats } from './letter-formats.ts'

const file = join(import.meta.dirname, '../../examples/panel-of-three.json')
const { case: kase } = readCase(JSON.parse(readFileSync(file, 'utf8')))

test.each([
  ['letter', { paper: 'a4' }, [595, 842]],
  ['card', {}, [792, 612]],
  ['card', { card: 'a6' }, [420, 298]],
  ['envelope', {}, [684, 297]],
  ['envelope', { envelope: 'dl', kind: 'check-in' }, [624, 312]],
  ['copy-sheet', { paper: 'a5' }, [612, 792]],
] as const)('as %s with %j it has its size on paper', async (format, given, size) => {
  const asked = letterAsked({ contact: 'ana', kind: 'thank-you', format, output: '-', ...given })
  const { channel, make } = formats[asked.format]
  const made = channel ? composedFor(kase, asked, channel) : addressedTo(kase, asked)
  const pdf = Buffer.from(await make(made, asked)).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual(size)
})

test('an envelope needs nothing but the addresses', () => {
  const asked = letterAsked({ contact: 'ana', format: 'envelope', output: '-' })
  const { letter, findings } = addressedTo({ ...kase, takeaways: [] }, asked)
  expect(letter.address).toContain('12 Mill Road')
  expect(findings).toEqual([])
})
