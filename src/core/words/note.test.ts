import { describe, expect, test } from 'vitest'
import { note, type AboutNote } from './note.ts'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import type { Written } from './written.ts'

const thankYou = { interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' } as const

function write(given: Parameters<typeof panel>[0] = {}, about: Partial<AboutNote> = {}): Written {
  const kase = panel(given)
  const made = note(kase, { ...thankYou, sentOn: day('2026-03-02'), plan: planOf(kase), ...about })
  if (made.state === 'lacking') throw new Error(made.needs.map(({ field }) => field).join())
  return made
}

function needsOf(
  given: Parameters<typeof panel>[0],
  about: Partial<AboutNote> = {},
): readonly string[] {
  const kase = panel(given)
  const made = note(kase, { ...thankYou, sentOn: day('2026-03-02'), plan: planOf(kase), ...about })
  return made.state === 'lacking' ? made.needs.map(({ field }) => field) : []
}

describe('a thank-you', () => {
  test.each(['handwritten', 'card', 'letter', 'email'] as const)(
    'by %s carries every part the method names',
    (channel) => {
      for (let person = 0; person < 8; person += 1) {
        const contact = `c${person}`
        const { text, subject } = write({}, { channel, contact })
        const told = panel().takeaways[person]!
        expect(text).toMatch(/thank/i)
        expect(text).toContain('Maintenance planner')
        expect(text).toContain('Halvorsen Paper')
        expect(text).toContain('planner at Northlake Foods')
        expect(text.toLowerCase()).toContain(told.interesting!.toLowerCase())
        expect(text).toContain(told.expertise)
        expect(text).toContain(told.issue!.replace(/^a /, ''))
        expect(text).toContain(told.handling)
        expect(text).toContain('Monday, March 9')
        expect(text).toMatch(/ask|question|tell you more|know more|detail|message|send you more/)
        expect(subject === undefined).toBe(channel !== 'email')
      }
    },
  )

  test.each([
    ['email', '2026-03-02', 'today'],
    ['email', '2026-03-03', 'yesterday'],
    ['email', '2026-03-04', 'on Monday, March 2'],
    ['letter', '2026-03-02', 'on Monday, March 2'],
    ['card', '2026-03-03', 'on Monday, March 2'],
    ['handwritten', '2026-03-03', 'on Monday, March 2'],
  ] as const)('by %s on %s speaks of the talk as %s', (channel, sentOn, said) => {
    const { text } = write({}, { channel, sentOn: day(sentOn) })
    expect(text).toContain(said)
    const others = ['today', 'yesterday'].filter((other) => other !== said)
    for (const other of others) expect(text).not.toContain(other)
  })

  test.each([
    ['2026-03-02', 'email', 'in a week, on Monday, March 9'],
    ['2026-03-03', 'email', 'a week after our conversation, on Monday, March 9'],
    ['2026-03-02', 'letter', 'a week after our conversation, on Monday, March 9'],
    ['2026-03-02', 'card', 'on Monday, March 9'],
  ] as const)('sent on %s by %s promises a call %s', (sentOn, channel, said) => {
    expect(write({}, { sentOn: day(sentOn), channel }).text).toContain(said)
  })

  test('without a phone number promises to write', () => {
    const { text } = write({ contact: { wish: 'email' } })
    expect(text).toMatch(/an email from me|write to you|by email/)
    expect(text).not.toMatch(/\bcall\b|phone/)
  })

  test('in another cadence promises the day that cadence has', () => {
    expect(write({ cadence: { firstAfter: 14 } }).text).toContain(
      'in two weeks, on Monday, March 16',
    )
    expect(write({ cadence: { firstAfter: 10 } }).text).toContain('Thursday, March 12')
    expect(write({ cadence: { firstAfter: 10 } }).text).not.toContain('week')
  })

  test('to someone who wishes no contact promises nothing', () => {
    const { text } = write({ contact: { wish: 'none' } })
    expect(text).not.toMatch(/March 9|call|in touch|follow up|hear from me/)
  })

  test('promises no day that has come already', () => {
    const { text } = write({ now: '2026-03-09T10:00-05:00' }, { sentOn: day('2026-03-09') })
    expect(text).toContain('in the coming days')
  })

  test('promises no day while what they wrote waits to be read', () => {
    const reply = { at: moment('2026-03-02T15:30-06:00'), type: 'reply', contact: 'c3' } as const
    for (const channel of ['email', 'card', 'letter'] as const)
      for (let person = 0; person < 8; person += 1) {
        const { text } = write({ journal: [reply] }, { channel, contact: `c${person}` })
        expect(text).toMatch(/\bsoon\b/i)
        expect(text).not.toMatch(/March 9|in a week|call you|my call|by phone|when I be/)
      }
  })

  test('to someone who can be reached in no way yet promises to get in touch', () => {
    for (let person = 0; person < 8; person += 1) {
      const contact = `c${person}`
      const journal = [
        { type: 'note', contact, kind: 'thank-you', channel: 'email' },
        { type: 'bounce', contact },
        { type: 'call', contact, outcome: 'wrong-number' },
      ] as const
      const at = moment('2026-03-02T15:30-06:00')
      const { text } = write({ journal: journal.map((entry) => ({ at, ...entry })) }, { contact })
      expect(text).toContain('Monday, March 9')
      expect(text).toMatch(/get in touch|word from me|follow up/)
      expect(text).not.toMatch(/when I be|call you|write to you/)
    }
  })

  test('says British dates to those who write British English', () => {
    const { text, closing } = write(
      { candidate: { language: 'en-GB', tone: 'formal' } },
      { channel: 'letter' },
    )
    expect(text).toContain('on Monday 2 March about')
    expect(text).toContain('on Monday 9 March')
    expect(closing).toBe('Yours sincerely,')
  })

  test.each([
    ['warm', 'Dear Ana,', 'Warm regards,'],
    ['plain', 'Hello Ana,', 'Best regards,'],
    ['formal', 'Dear Ana Ruiz,', 'Sincerely,'],
  ] as const)('in a %s tone begins %s and ends %s', (tone, salutation, closing) => {
    expect(write({ candidate: { tone } })).toMatchObject({ salutation, closing })
  })

  test('ends with the candidate’s own sign-off', () => {
    const { closing, signature } = write({
      candidate: { signOff: 'With best wishes from Chicago,' },
    })
    expect([closing, signature]).toEqual(['With best wishes from Chicago,', 'Dana Okafor'])
  })

  test('in an email keeps to 150 words, on a card without the issue to 70', () => {
    for (let person = 0; person < 8; person += 1) {
      const contact = `c${person}`
      expect(words(write({}, { contact, sentOn: day('2026-03-03') }))).toBeLessThanOrEqual(150)
      const card = write({}, { contact, channel: 'card', leftOut: ['issue'] })
      expect(words(card)).toBeLessThanOrEqual(70)
    }
  })

  test('asks for each part that is missing', () => {
    const takeaway = { interesting: ' ', issue: '…', handling: '', expertise: '' }
    expect(needsOf({ takeaway, candidate: { currentPosition: 'none' } })).toEqual([
      'takeaway.interesting',
      'takeaway.expertise',
      'takeaway.issue',
      'takeaway.handling',
      'candidate.currentPosition',
    ])
  })

  test.each([
    ['interesting', 'planned shutdown'],
    ['expertise', 'condition-based'],
    ['issue', 'winders'],
  ] as const)('can leave out %s', (part, fact) => {
    for (const channel of ['email', 'card', 'letter'] as const) {
      const { text, paragraphs } = write({}, { channel, leftOut: [part] })
      expect(text).not.toContain(fact)
      expect(paragraphs.every((one) => /^\p{Lu}.*[.?]$/u.test(one))).toBe(true)
    }
    const about = { leftOut: ['interesting', 'expertise', 'issue'] } as const
    expect(write({ takeaway: { handling: '' } }, about).text).toContain('Monday, March 9')
  })

  test('to nobody met there is refused', () => {
    const kase = panel({ people: 1 })
    const about = { ...thankYou, sentOn: day('2026-03-02'), plan: planOf(kase) }
    expect(() => note(kase, { ...about, contact: 'c9' })).toThrow(
      'Nobody of that name was met there.',
    )
    expect(() => note(kase, { ...about, interview: 'i9' })).toThrow('There is no such interview.')
  })
})

describe('a status note', () => {
  const about = { kind: 'status-note', sentOn: day('2026-03-10') } as const
  const interview = { decisionBy: day('2026-03-06'), decisionFrom: 'c0' }
  const now = '2026-03-10T10:00-05:00'

  test('names the date they gave, asks for an update and offers more', () => {
    for (let person = 0; person < 8; person += 1) {
      for (const channel of ['email', 'letter'] as const) {
        const { text } = write({ interview, now }, { ...about, channel, contact: `c${person}` })
        expect(text).toContain('Friday, March 6')
        expect(text).toContain('Maintenance planner')
        expect(text).toMatch(/update|news|things stand|outcome|process|search|decision been made/)
        expect(text).toMatch(/detail|information|add|material|know about my experience/)
      }
    }
  })

  test('does not say “you told me” to someone who did not', () => {
    const other = write({ interview: { ...interview, decisionFrom: 'c1' }, now }, about).text
    expect(other).toContain('I was told on Monday, March 2, that')
    expect(write({ interview, now }, about).text).toContain('You told me on Monday, March 2, that')
  })

  test('speaks of the date given last, on the day it was given', () => {
    const call = {
      at: moment('2026-03-05T10:00-06:00'),
      type: 'call',
      contact: 'c0',
      outcome: 'talked',
      decisionBy: day('2026-03-09'),
    } as const
    const { text } = write({ interview, now, journal: [call] }, about)
    expect(text).toContain('You told me on Thursday, March 5, that')
    expect(text).toContain('Monday, March 9')
  })

  test('without any date asks for it', () => {
    expect(needsOf({ now }, about)).toEqual(['decisionBy'])
  })
})

describe('a check-in', () => {
  const about = { kind: 'check-in', sentOn: day('2026-03-09') } as const

  test('asks how things stand and whether materials are wanted, in other words each round', () => {
    const sent = (at: string) =>
      ({ at: moment(at), type: 'note', kind: 'check-in', channel: 'email', contact: 'c0' }) as const
    const given = { contact: { wish: 'email' }, now: '2026-03-23T12:00-05:00' } as const
    const journal = [sent('2026-03-09T10:00-05:00'), sent('2026-03-16T10:00-05:00')]
    const rounds = ['2026-03-09', '2026-03-16', '2026-03-23'].map((sentOn, count) =>
      write({ ...given, journal: journal.slice(0, count) }, { ...about, sentOn: day(sentOn) }),
    )
    for (const { text } of rounds) {
      expect(text).toContain('Monday, March 2')
      expect(text).toContain('Maintenance planner')
      expect(text).toMatch(/references/)
    }
    const sentences = rounds.flatMap(({ paragraphs }) => paragraphs.join(' ').split(/(?<=[.?]) /))
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

function words({ paragraphs }: Written): number {
  return paragraphs.join(' ').split(' ').length
}
