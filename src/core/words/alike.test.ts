// No two people at one company get the same sentences, apart from names and facts.
import { describe, expect, test } from 'vitest'
import { channels, noteKinds } from '../journal/entry.ts'
import { tones } from '../case/case.ts'
import { likeness } from './likeness.ts'
import { note } from './note.ts'
import { germanPanel } from '../../../test/words/german-panel.ts'
import { day, knownOf, moment, panel, planOf } from '../../../test/words/panel.ts'
import { script } from './script.ts'

const limit = 0.35
const interview = { decisionBy: day('2026-03-06'), decisionFrom: 'c0' }
const journalOf = (outcomes: readonly ('voicemail' | 'talked')[]) =>
  outcomes.flatMap((outcome, week) =>
    Array.from({ length: 8 }, (_, person) => ({
      at: moment(`2026-03-${String(9 + 7 * week).padStart(2, '0')}T10:00-05:00`),
      type: 'call' as const,
      contact: `c${person}`,
      outcome,
    })),
  )

const languages = ['en-US', 'de'] as const
const panels = { 'en-US': panel, de: germanPanel }

const notes = languages.flatMap((language) =>
  noteKinds.flatMap((kind) =>
    channels.flatMap((channel) => tones.map((tone) => ({ language, kind, channel, tone }))),
  ),
)

describe('eight people at one company', () => {
  test.each(notes)(
    'get notes of their own: $kind by $channel, $tone, in $language',
    ({ language, kind, channel, tone }) => {
      const kase = panels[language]({ candidate: { tone }, interview })
      const about = {
        interview: 'i1',
        kind,
        channel,
        sentOn: day('2026-03-03'),
        plan: planOf(kase),
      }
      const texts = kase.contacts.map(({ id }) => {
        const made = note(kase, { ...about, contact: id })
        return made.state === 'written' ? made.paragraphs.join(' ') : ''
      })
      expect(mostAlike(texts, knownOf(kase))).toBeLessThan(limit)
      expect(sentencesTwice(texts, knownOf(kase))).toEqual([])
    },
  )

  const calls = languages.flatMap((language) =>
    (['answered', 'voicemail', 'colleague'] as const).flatMap((reached) =>
      [[], ['voicemail'], ['voicemail', 'talked']].map((outcomes) => ({
        ...{ language, reached, outcomes },
      })),
    ),
  )
  test.each(calls)(
    'are called in words of their own: $reached after $outcomes, in $language',
    ({ language, reached, outcomes }) => {
      const now = '2026-03-23T10:00-05:00'
      const kase = panels[language]({
        now,
        interview,
        journal: journalOf(outcomes as ('voicemail' | 'talked')[]),
      })
      const about = { interview: 'i1', plan: planOf(kase), on: day('2026-03-23'), reached }
      const texts = kase.contacts.map(({ id }) => {
        const made = script(kase, { ...about, contact: id })
        return made.state === 'written' ? made.text : ''
      })
      const known = [...knownOf(kase), '312-555-0142', '2 p.m.', '14 Uhr']
      expect(mostAlike(texts, known)).toBeLessThan(limit)
      expect(sentencesTwice(texts, known)).toEqual([])
    },
  )
})

const dates = [
  ...['2.', '6.', '9.', '16.', '23.'].flatMap((date) =>
    ['Montag, ', 'Montag, dem ', 'Freitag, ', 'Freitag, den ', 'Freitag, der '].map(
      (weekday) => `${weekday}${date} März`,
    ),
  ),
  'Monday, March 2',
  'Monday, March 9',
  'Friday, March 6',
  'Monday, March 16',
  'Monday, March 23',
]

function mostAlike(texts: readonly string[], known: readonly string[]): number {
  const facts = [...known, ...dates]
  const pairs = texts.flatMap((one, index) => texts.slice(0, index).map((other) => [one, other]))
  return Math.max(...pairs.map(([one, other]) => likeness(one!, other!, facts)))
}

/** Sentences, names and facts taken out, that stand in more than one of the texts. */
function sentencesTwice(texts: readonly string[], known: readonly string[]): readonly string[] {
  const facts = [...known, ...dates].toSorted((a, b) => b.length - a.length)
  const sentences = texts.flatMap((text) => {
    let rest = text
    for (const fact of facts) rest = rest.replaceAll(fact, '')
    return [...new Set(rest.split(/[.?!;\n]\s*/))].filter((one) => one.length > 12)
  })
  return sentences.filter((one, index) => sentences.indexOf(one) !== index)
}
