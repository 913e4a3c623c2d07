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

const reaches = ['answered', 'colleague', 'voicemail'] as const

const every = stages.flatMap((stage) =>
  facts.flatMap((fact) => reaches.map((reached) => ({ stage, fact, reached }))),
)

test('there are more than two hundred of them', () => {
  expect(every.length).toBeGreaterThan(200)
})

describe.each(every)('$stage.0, $fact.0, $reached', ({ stage, fact, reached }) => {
  const made = say(stage, fact[1], reached)

  test('has no blank and nothing left over', () => {
    const all = [made.title, made.text, ...(made.spelled ? [made.spelled] : [])].join('\n')
    expect(all).not.toMatch(/[[\]{}<>_]|undefined|null|NaN|  |,,|\.\.|\s[,.;?!]|^\s*$/m)
    expect(made.lines.length).toBeGreaterThan(1)
    for (const line of made.text.split('\n')) expect(line).toMatch(/^\p{Lu}.*[.?!]$/u)
  })

  test('has all its parts', () => {
    const { contacts, candidate } = panel(fact[1])
    expect(made.text).toContain(candidate.name)
    expect(made.text).toContain(contacts[0]!.name.replace(/^Dr\. \w+ /, '').split(' ')[0])
    expect(made.text).toMatch(/March/)
    expect(made.text).toMatch(/planner|Planning|Coordinator/)
    expect(made.text).toMatch(/thank|appreciat|hope|look forward/i)
    if (reached === 'answered') {
      const asked = made.questions.map(({ id }) => id)
      expect(asked).toEqual(['process', 'credentials', 'materials', 'decision'])
    } else {
      const number = made.text.match(/\d{3}-\d{3}-\d{4}|020 7946 0958|30 1234 5678/g)
      expect(number).toHaveLength(2)
      expect(made.spelled).toMatch(/^(?:plus )?(?:\w+ )*\w+, /)
    }
  })

  test('lasts half a minute on a machine, or says that it does not', () => {
    if (made.advice === undefined && reached === 'voicemail')
      expect(made.seconds).toBeLessThanOrEqual(30)
    if (fact[0] !== 'with long names and a date') expect(made.advice).toBeUndefined()
  })
})

function say([, on, journal]: (typeof stages)[number], given: Given, reached: Reached): Script {
  const kase = panel({ now: `${on}T10:00-05:00`, journal, ...given })
  const about = { interview: 'i1', contact: 'c0', plan: planOf(kase), on: day(on), at: kase.now }
  const made = script(kase, { ...about, reached })
  if (made.state === 'lacking') throw new Error(made.needs.map(({ field }) => field).join())
  return made
}
