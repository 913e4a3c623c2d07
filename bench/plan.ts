// A plan of three people with its becauses: from values already read, and from its case's text.
import { readFileSync } from 'node:fs'
import { holidays } from '#capture/holidays.ts'
import { readCase } from '#core/case/read-case.ts'
import { plan } from '#core/plan/plan.ts'
import { median, micros, perSecond, timePerCall, times, type Row } from './table.ts'

const repeats = 5

export function benchPlan(): readonly Row[] {
  const text = readFileSync(new URL('../examples/panel-of-three.json', import.meta.url), 'utf8')
  const { case: kase } = readCase(JSON.parse(text))
  const fromValues: number[] = []
  const fromText: number[] = []
  const parseAlone: number[] = []
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    fromValues.push(timePerCall(() => plan(kase, holidays), 0.5))
    parseAlone.push(timePerCall(() => JSON.parse(text), 0.5))
    fromText.push(timePerCall(() => plan(readCase(JSON.parse(text)).case, holidays), 0.5))
  }
  const parse = median(parseAlone)
  return [
    {
      what: 'plan of three people, from values',
      figure: perSecond(1 / median(fromValues)),
      beside: '',
      ratio: '',
      aim: 'at least 50,000/s',
    },
    {
      what: 'plan of three people, from text',
      figure: micros(median(fromText)),
      beside: `JSON.parse ${micros(parse)}`,
      ratio: times(median(fromText) / parse),
      aim: 'at most 15 ×',
    },
  ]
}
