import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asWritten } from './as-written.ts'
import { differences, madeUp, takenOver, type Words } from './differences.ts'

const start = {
  subject: 'Thank you for today',
  text: `Dear Ana,

Thank you for talking with me today. I keep thinking about the new line.

I will call you in a week, on Monday, March 9.

Warm regards,
Dana Okafor`,
}

const tomorrow = {
  ...start,
  text: start.text.replace('today', 'yesterday').replace('in a week, on', 'on'),
}

function offered(mine: Words, now: Words): readonly (readonly [unknown, unknown])[] {
  return differences({ start, mine, now }).map((one) => [one.mine, one.now])
}

describe('what would read otherwise by now is offered', () => {
  test('paragraph by paragraph', () => {
    expect(offered(start, tomorrow)).toEqual([
      [
        'Thank you for talking with me today. I keep thinking about the new line.',
        'Thank you for talking with me yesterday. I keep thinking about the new line.',
      ],
      ['I will call you in a week, on Monday, March 9.', 'I will call you on Monday, March 9.'],
    ])
  })

  test('with what one changed beside it', () => {
    const mine = { ...start, text: start.text.replace('I keep thinking about', 'I loved') }
    expect(offered(mine, tomorrow)[0]?.[1]).toBe(
      'Thank you for talking with me yesterday. I loved the new line.',
    )
  })

  test('with sentences of one’s own in between, and without those one took out', () => {
    const mine = {
      ...start,
      text: start.text
        .replace('today. I keep thinking about the new line.', 'today. It was fun. And the coffee!')
        .replace('Dear Ana,', 'Hello Ana,'),
    }
    expect(offered(mine, tomorrow)[0]?.[1]).toBe(
      'Thank you for talking with me yesterday. It was fun. And the coffee!',
    )
  })

  test('also the subject', () => {
    expect(offered(start, { ...start, subject: 'Thank you' })).toEqual([
      ['Thank you for today', 'Thank you'],
    ])
  })

  test('a paragraph that is new, and one that would go', () => {
    const more = {
      ...start,
      text: start.text.replace('\n\nI will', '\n\nWe also met Ben.\n\nI will'),
    }
    expect(offered(start, more)).toEqual([[undefined, 'We also met Ben.']])
    expect(takenOver(start, differences({ start, mine: start, now: more })[0]!)).toEqual(more)
    expect(differences({ start: more, mine: more, now: start })).toMatchObject([
      { mine: 'We also met Ben.', now: undefined },
    ])
  })
})

describe('nothing is offered', () => {
  const written = (text: string) => ({ ...start, text })
  test.each<readonly [string, Words, Words]>([
    ['while nothing has changed', written('Hi Ana!'), start],
    [
      'of a paragraph that one took out',
      written(start.text.replace(/\n\nThank[^\n]*/, '').replace(/\n\nI will[^\n]*/, '')),
      tomorrow,
    ],
    ['that the own words say already', tomorrow, tomorrow],
    ['where nothing can be proposed any more', start, { text: '' }],
  ])('%s', (_, mine, now) => {
    expect(differences({ start, mine, now })).toEqual([])
  })

  test('to words that began from nothing', () => {
    expect(differences({ start: { text: '' }, mine: start, now: tomorrow })).toEqual([])
  })
})

const sentences = fc.array(
  fc.constantFrom('It was good. ', 'We met Ana today. ', 'So. ', 'A b c d. '),
  { maxLength: 3 },
)
const words = fc
  .uniqueArray(
    sentences.map((all) => all.join('').trim()),
    { maxLength: 5 },
  )
  .map((all) => ({ text: all.join('\n\n') }))

test('words left as they were become what is proposed, once all of it is taken over', () => {
  const holds = fc.check(
    fc.property(words, words, (before, now) => {
      let [from, mine] = [before as Words, before as Words]
      for (let turn = 0; turn < 20; turn += 1) {
        const [first] = differences({ start: from, mine, now })
        if (!first) break
        mine = takenOver(mine, first)
        from = madeUp(from, first)
      }
      const isNothing = before.text === '' || now.text === ''
      return (
        isNothing ||
        asWritten(mine.text).paragraphs.join() === asWritten(now.text).paragraphs.join()
      )
    }),
  )
  expect(holds.failed).toBe(false)
})

test('each answer settles its difference, and after the last one there is none', () => {
  const holds = fc.check(
    fc.property(
      words,
      words,
      words,
      fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      (before, own, now, answers) => {
        let [from, mine] = [before as Words, own as Words]
        for (const isTaken of answers) {
          const [first] = differences({ start: from, mine, now })
          if (!first) return true
          if (isTaken) mine = takenOver(mine, first)
          from = madeUp(from, first)
        }
        return differences({ start: from, mine, now }).length === 0
      },
    ),
  )
  expect(holds.failed).toBe(false)
})
