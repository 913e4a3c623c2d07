import { describe, expect, test } from 'vitest'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import { script, type AboutScript } from './script.ts'
import type { Script } from './written.ts'

const voicemail = (at: string, outcome: 'voicemail' | 'talked' = 'voicemail') =>
  ({ at: moment(at), type: 'call', contact: 'c0', outcome }) as const

function say(
  reached: AboutScript['reached'],
  on: string,
  given: Parameters<typeof panel>[0] = {},
  contact = 'c0',
): Script {
  const kase = panel({ now: `${on}T10:00-05:00`, ...given })
  const at = kase.now
  const made = script(kase, {
    interview: 'i1',
    contact,
    plan: planOf(kase),
    on: day(on),
    at,
    reached,
  })
  if (made.state === 'lacking') throw new Error(made.needs.map(({ field }) => field).join())
  return made
}

describe('a voicemail', () => {
  test('has both names, the week, the date, the position, thanks and the number twice', () => {
    for (let person = 0; person < 8; person += 1) {
      const { text } = say('voicemail', '2026-03-09', {}, `c${person}`)
      expect(text).toContain('Dana Okafor')
      expect(text).toContain(panel().contacts[person]!.name)
      expect(text).toMatch(/[Aa] week ago, on Monday, March 2/)
      expect(text).toContain('the Maintenance planner position')
      expect(text.match(/thank/gi)!.length).toBeGreaterThanOrEqual(2)
      expect(text.match(/312-555-0142/g)).toHaveLength(2)
    }
  })

  test('says a week ago only when it was seven days', () => {
    expect(say('voicemail', '2026-03-10').text).toContain('was on Monday, March 2.')
    expect(say('voicemail', '2026-03-10').text).not.toContain('week ago')
  })

  test('names the date they named', () => {
    const interview = { decisionBy: day('2026-03-20'), decisionFrom: 'c0' }
    for (let person = 0; person < 8; person += 1) {
      expect(say('voicemail', '2026-03-09', { interview }, `c${person}`).text).toContain(
        'Friday, March 20',
      )
    }
    expect(say('voicemail', '2026-03-09').text).not.toContain('decision')
  })

  test('of the second try asks about details and hopes to hear soon', () => {
    for (let person = 0; person < 8; person += 1) {
      const journal = [{ ...voicemail('2026-03-09T10:00-05:00'), contact: `c${person}` }]
      const { title, text } = say('voicemail', '2026-03-16', { journal }, `c${person}`)
      expect(title).toMatch(/^Second try/)
      expect(text).toContain('Dana Okafor')
      expect(text).toContain('Monday, March 2')
      expect(text).toContain('Maintenance planner')
      expect(text).toMatch(/detail|information/)
      expect(text).toMatch(/soon|before long/)
      expect(text.match(/312-555-0142/g)).toHaveLength(2)
      expect(text).not.toContain('week ago')
    }
  })

  test('lasts half a minute at most', () => {
    const interview = { decisionBy: day('2026-03-20'), decisionFrom: 'c0' }
    const journals = [[], [voicemail('2026-03-09T10:00-05:00')]]
    for (const journal of journals) {
      for (let person = 0; person < 8; person += 1) {
        const mine = journal.map((entry) => ({ ...entry, contact: `c${person}` }))
        const { seconds } = say(
          'voicemail',
          '2026-03-16',
          { journal: mine, interview },
          `c${person}`,
        )
        expect(seconds).toBeLessThanOrEqual(30)
        expect(
          say('voicemail', '2026-03-09', { interview }, `c${person}`).seconds,
        ).toBeLessThanOrEqual(30)
      }
    }
  })

  test('without a number to call back asks for it', () => {
    const kase = panel({ candidate: { phone: '' } })
    const about = { interview: 'i1', contact: 'c0', plan: planOf(kase), on: day('2026-03-09') }
    for (const reached of ['voicemail', 'colleague'] as const) {
      const made = script(kase, { ...about, reached })
      expect(made).toMatchObject({ state: 'lacking', needs: [{ field: 'candidate.phone' }] })
    }
    expect(script(kase, { ...about, reached: 'answered' }).state).toBe('written')
  })
})

describe('a conversation', () => {
  test('reminds of the day and the time, and asks four things', () => {
    const { text, questions } = say('answered', '2026-03-09')
    expect(text).toContain('Good morning, Ana.')
    expect(text).toContain('a week ago, on Monday, March 2, at 2 p.m.')
    expect(questions.map(({ id }) => id)).toEqual([
      'process',
      'credentials',
      'materials',
      'decision',
    ])
  })

  test('says the interview’s time by the clock of the person called', () => {
    const contact = { timeZone: 'Europe/London' }
    const { text } = say('answered', '2026-03-09', { contact })
    expect(text).toContain('Good afternoon')
    expect(text).toContain('at 8 p.m.')
  })

  test('of the second try speaks of the voicemail that was left', () => {
    const journal = [voicemail('2026-03-09T10:00-05:00')]
    expect(say('answered', '2026-03-16', { journal }).text).toMatch(
      /voicemail.*Monday, March 9|Monday, March 9.*voicemail/,
    )
  })

  test('of a later round speaks of the last talk', () => {
    const journal = [voicemail('2026-03-09T10:00-05:00', 'talked')]
    const { title, text } = say('answered', '2026-03-16', { journal })
    expect(title).toBe('Second follow-up call to Ana Ruiz: Ana answers')
    expect(text).toContain('Monday, March 9')
    expect(text).not.toContain('voicemail')
  })

  test('asks what became of a date that has passed', () => {
    const interview = { decisionBy: day('2026-03-06'), decisionFrom: 'c0' }
    const asked = (on: string) => say('answered', on, { interview }).questions.at(-1)!.text
    expect(asked('2026-03-05')).toMatch(/still/)
    expect(asked('2026-03-09')).not.toMatch(/still/)
  })
})

test('with a colleague the call leaves name, position and number', () => {
  const { text, questions } = say('colleague', '2026-03-09')
  expect(text).toContain('Dana Okafor')
  expect(text).toContain('Ana Ruiz')
  expect(text).toContain('the Maintenance planner position')
  expect(text.match(/312-555-0142/g)).toHaveLength(2)
  expect(questions.map(({ id }) => id)).toEqual(['when-to-call'])
})
