// Scripts over rounds, outcomes, facts known and missing, both Englishes and all tones: each is whole.
import { describe, expect, test } from 'vitest'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import type { Entry } from '../journal/entry.ts'
import { script, type Reached } from './script.ts'
import type { Script } from './written.ts'

type Given = Parameters<typeof panel>[0]

const call = (at: string, outcome: 'talked' | 'voicemail' | 'message'): Entry => ({
  ...{ at: moment(at), type: 'call', contact: 'c0', outcome },
})

/** When one calls, and what came before. */
const stages: readonly (readonly [string, string, readonly Entry[]])[] = [
  ['the first call', '2026-03-09', []],
  ['the first call, three days late', '2026-03-12', []],
  ['the second try', '2026-03-16', [call('2026-03-09T10:00-05:00', 'voicemail')]],
  ['the second try after a message', '2026-03-16', [call('2026-03-09T10:00-05:00', 'message')]],
  ['the second round', '2026-03-16', [call('2026-03-09T10:00-05:00', 'talked')]],
  [
    'the third round',
    '2026-03-23',
    [call('2026-03-09T10:00-05:00', 'talked'), call('2026-03-16T10:00-05:00', 'voicemail')],
  ],
]

const date = { decisionBy: day('2026-03-20'), decisionFrom: 'c0', said: 'within two weeks' }

/** What is known, and how one speaks. */
const facts: readonly (readonly [string, Given])[] = [
  ['as usual', {}],
  ['with their date', { interview: date }],
  ['with the date of a colleague', { interview: { ...date, decisionFrom: 'c1' } }],
  ['with a date that has passed', { interview: { ...date, decisionBy: day('2026-03-06') } }],
  ['in British English', { candidate: { language: 'en-GB', phone: '020 7946 0958' } }],
  ['plainly', { candidate: { tone: 'plain' } }],
  ['formally', { candidate: { tone: 'formal' }, interview: date }],
  ['to somebody with a title', { contact: { name: 'Dr. Ana Ruiz' } }],
  ['to somebody whose first name is not certain', { contact: { name: 'Nguyen Thi Hong' } }],
  ['to somebody abroad', { contact: { country: 'DE', timeZone: 'Europe/Berlin' } }],
  [
    'about a position of many words',
    { application: { position: 'Head of Planning, Night Shift (m/f/d)' } },
  ],
  [
    'with long names and a date',
    {
      application: {
        position: 'Senior Regulatory Affairs Coordinator for Medical Devices',
        company: 'Meridian Health Partners of the Upper Midwest',
      },
      candidate: {
        name: 'Maria Magdalena Fernandez-Villanueva',
        phone: '+49 30 1234 5678 ext. 401',
      },
      interview: date,
    },
  ],
]

const combinations = stages.flatMap((stage) => facts.map((fact) => ({ stage, fact })))

test('there are more than two hundred scripts in all', () => {
  expect(combinations.length * 3).toBeGreaterThan(200)
})

describe.each(combinations)('$stage.0, $fact.0', ({ stage, fact }) => {
  const made = (reached: Reached) => say(stage, fact[1], reached)

  test.each(['answered', 'colleague', 'voicemail'] as const)('%s: is whole', (reached) => {
    const { title, text, spelled, lines } = made(reached)
    const all = [title, text, ...(spelled ? [spelled] : [])].join('\n')
    expect(all).not.toMatch(/[[\]{}<>_]|undefined|null|NaN|  |,,|\.\.|\s[,.;?!]|^\s*$/m)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of text.split('\n')) expect(line).toMatch(/^\p{Lu}.*[.?!]$/u)
    const { contacts, candidate } = panel(fact[1])
    const [name] = contacts[0]!.name.replace(/^Dr\. \w+ /, '').split(' ')
    for (const part of [candidate.name, name, 'March']) expect(text).toContain(part)
    expect(text).toMatch(/planner|Planning|Coordinator/)
    expect(text).toMatch(/thank|appreciat|hope|look forward/i)
  })

  test('whoever answers is asked four things', () => {
    const asked = made('answered').questions.map(({ id }) => id)
    expect(asked).toEqual(['process', 'credentials', 'materials', 'decision'])
  })

  test.each(['colleague', 'voicemail'] as const)('%s: hears the number twice', (reached) => {
    const { text, spelled } = made(reached)
    expect(text.match(/\d{3}-\d{3}-\d{4}|020 7946 0958|30 1234 5678/g)).toHaveLength(2)
    expect(spelled).toMatch(/^(?:plus )?(?:\w+ )*\w+, /)
  })

  test('a machine is told it in half a minute', () => {
    const { seconds, advice } = made('voicemail')
    const isLong = fact === facts.at(-1)
    expect(seconds <= 30 || isLong).toBe(true)
    expect(advice !== undefined).toBe(seconds > 30)
  })
})

function say([, on, journal]: (typeof stages)[number], given: Given, reached: Reached): Script {
  const kase = panel({ now: `${on}T10:00-05:00`, journal, ...given })
  const about = { interview: 'i1', contact: 'c0', plan: planOf(kase), on: day(on), at: kase.now }
  const made = script(kase, { ...about, reached })
  if (made.state === 'lacking') throw new Error(made.needs.map(({ field }) => field).join())
  return made
}
