import { describe, expect, test } from 'vitest'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import { asTemplate } from './as-template.ts'
import { factsOf, type CallFacts } from './call-fields.ts'
import { callingOf } from './calling.ts'
import { callNames, factsChanged } from './facts-changed.ts'
import { gapsIn, sayFault } from './gaps.ts'
import { ownScript, scriptAsText } from './own-script.ts'
import { reaches, script, type Reached } from './script.ts'
import { voiceOf } from './voice.ts'

type Given = Parameters<typeof panel>[0]

const who = { interview: 'i1', contact: 'c0' }

function stand(given: Given = {}, date = '2026-03-09') {
  const kase = panel({ now: `${date}T10:00-05:00`, ...given })
  const about = {
    ...who,
    plan: planOf(kase),
    on: day(date),
    at: moment(`${date}T10:00-05:00`),
  }
  const calling = callingOf(voiceOf(kase, who), about)
  const proposed = (reached: Reached) => {
    const made = script(kase, { ...about, reached })
    if (made.state === 'lacking') throw new Error(made.needs[0]?.sentence)
    return made
  }
  return { calling, facts: factsOf(calling), proposed }
}

describe('own words', () => {
  test.each(reaches)('%s: left as proposed they are the script that was proposed', (reached) => {
    const { calling, proposed } = stand()
    const composed = proposed(reached)
    expect(ownScript(scriptAsText(composed), calling, reached, composed)).toEqual(composed)
  })

  test('a line with a dash is something to ask; a changed question keeps its place', () => {
    const { calling, proposed } = stand()
    const text = 'Hello Ana.\n\n- Any news?\n- And me?\n- Papers?\n- When?\nThanks.'
    const own = ownScript(text, calling, 'answered', proposed('answered'))
    expect(own.lines).toEqual(['Hello Ana.'])
    expect(own.questions.map(({ id, text }) => [id, text])).toEqual([
      ['process', 'Any news?'],
      ['credentials', 'And me?'],
      ['materials', 'Papers?'],
      ['decision', 'When?'],
    ])
    expect(own.closing).toEqual(['Thanks.'])
  })

  test('of fewer questions only those left as they were are known', () => {
    const { calling, proposed } = stand()
    const composed = proposed('answered')
    const kept = composed.questions[2]!
    const own = ownScript(`- ${kept.text}\nSo.\n- What else?`, calling, 'answered', composed)
    expect(own.questions.map(({ id }) => id)).toEqual(['materials', 'own-1'])
    expect([own.lines, own.closing]).toEqual([[], ['So.']])
  })

  test('a voicemail that takes too long, or has no number in it, says so', () => {
    const { calling } = stand()
    const brief = ownScript('It’s Dana. My number is 312-555-0142.', calling, 'voicemail')
    expect(brief).toMatchObject({ spelled: 'three one two, five five five, zero one four two' })
    expect(brief.advice).toBeUndefined()
    const long = ownScript('word '.repeat(80), calling, 'voicemail')
    expect(long.advice).toBe(
      'This takes about 32 seconds; a voicemail is best kept under 30. Your name, the interview and your number twice are enough. Your number, 312-555-0142, is not in it; said twice, it can be written down.',
    )
    expect(ownScript('word '.repeat(80), calling, 'answered').advice).toBeUndefined()
  })
})

describe.each([
  ['the first call', '2026-03-09', undefined],
  ['the second try', '2026-03-16', 'voicemail'],
  ['a later call', '2026-03-16', 'talked'],
] as const)('of %s', (_, date, outcome) => {
  test.each(reaches)('%s: the facts become fields again', (reached) => {
    const at = moment('2026-03-09T10:00-05:00')
    const journal = outcome ? [{ at, type: 'call', contact: 'c0', outcome } as const] : []
    const interview = { decisionBy: day('2026-03-20'), decisionFrom: 'c0' }
    const { facts, proposed } = stand({ people: 1, journal, interview }, date)
    const template = asTemplate(scriptAsText(proposed(reached)), facts)
    expect(template).toContain('{{ me }}')
    expect(template).not.toMatch(/Dana|Ana|Halvorsen|Maintenance|March|555|a week ago/)
  })
})

test('only whole words become a field', () => {
  const { facts } = stand()
  expect(asTemplate('Ana, Anastasia and Ana Ruiz', facts)).toBe(
    '{{ contact.name }}, Anastasia and {{ contact.full_name }}',
  )
})

test.each([
  [
    'the position',
    { application: { position: 'Planner' } },
    'About the Maintenance planner role.',
    'You say “Maintenance planner”; the position is “Planner” by now.',
  ],
  [
    'the number',
    { candidate: { phone: '+13125550199' } },
    'At 312-555-0142.',
    'You say “312-555-0142”; your number is “312-555-0199” by now.',
  ],
  [
    'a number that is gone',
    { candidate: { phone: '' } },
    'At 312-555-0142.',
    'You say “312-555-0142”; your number is not known any more.',
  ],
  [
    'the day',
    {
      interview: { start: moment('2026-03-03T14:00-06:00'), end: moment('2026-03-03T15:00-06:00') },
    },
    'On Monday, March 2.',
    'You say “Monday, March 2”; the day of the interview is “Tuesday, March 3” by now.',
  ],
])('%s changed since is named where the words speak of it', (_, later, text, sentence) => {
  const { facts } = stand()
  const now = stand(later).facts
  const changed = (text: string, now: CallFacts) =>
    factsChanged(text, { then: facts, now, names: callNames })
  expect(changed(text, now)).toEqual([sentence])
  expect(changed('Hello.', now)).toEqual([])
  expect(changed(text, facts)).toEqual([])
})

test('words of one call have no fields', () => {
  expect(gapsIn('Hi\n{{ me }}').map(sayFault)).toEqual([
    'Line 2, sign 1: “{{ me }}” is a field, and fields are for templates; the words themselves were expected.',
  ])
})
