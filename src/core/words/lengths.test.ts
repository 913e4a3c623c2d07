// Each paper has its length: a card about 60 words, a letter by hand about 130, an email up to 150, a typed letter
// up to a page. What is typed is as long as it is; the words around it keep to the paper.
import { describe, expect, test } from 'vitest'
import { germanPanel } from '../../../test/words/german-panel.ts'
import { day, panel, planOf } from '../../../test/words/panel.ts'
import type { Case } from '../case/case.ts'
import { tones } from '../case/case.ts'
import type { Channel } from '../journal/entry.ts'
import { note } from './note.ts'

const panels = { 'en-US': panel, de: germanPanel }

const short = {
  'en-US': {
    ...{ interesting: 'the apprentice lab', issue: 'lost drawings' },
    ...{ handling: 'we scanned them', expertise: 'planning' },
  },
  de: {
    ...{ interesting: 'die Lehrwerkstatt', issue: 'verlorene Zeichnungen' },
    ...{ handling: 'wir haben sie gescannt', expertise: 'Planung' },
  },
}
const many = 'and so on with one more word for each of the pumps '.repeat(8)
const long = (language: keyof typeof panels) => {
  const { interesting, issue, handling, expertise } = short[language]
  return {
    ...{ interesting: `${interesting} ${many}`, issue: `${issue} ${many}` },
    ...{ handling: `${handling} ${many}`, expertise: `${expertise} ${many}` },
  }
}

/** Words in all where little is typed, and as people usually type; and of our own, whatever is typed. */
const lengths: Readonly<Record<Channel, Readonly<Record<'short' | 'usual' | 'own', Range>>>> = {
  card: { short: [45, 88], usual: [60, 104], own: [30, 68] },
  handwritten: { short: [85, 140], usual: [95, 150], own: [65, 116] },
  email: { short: [70, 130], usual: [90, 150], own: [55, 105] },
  letter: { short: [110, 170], usual: [120, 190], own: [95, 145] },
}
type Range = readonly [number, number]

describe.each(['en-US', 'de'] as const)('in %s', (language) => {
  describe.each(Object.entries(lengths) as [Channel, (typeof lengths)['card']][])(
    'a thank-you as %s',
    (channel, ranges) => {
      test.each(tones)('keeps to its length, %s', (tone) => {
        const written = (takeaway: object) => {
          const kase = panels[language]({ candidate: { tone }, takeaway })
          return kase.contacts.map(({ id }) => ({ kase, text: textOf(kase, id, channel) }))
        }
        const counts = (takeaway: object) => written(takeaway).map(({ text }) => words(text))
        expect(counts(short[language]).filter(outside(ranges.short))).toEqual([])
        expect(counts({}).filter(outside(ranges.usual))).toEqual([])
        const own = written(long(language)).map(({ kase, text }) => words(text) - typedIn(kase))
        expect(own.filter(outside(ranges.own))).toEqual([])
      })
    },
  )

  test('a card from which the issue is left out has about sixty words', () => {
    const kase = panels[language]()
    const counts = kase.contacts.map(({ id }) => words(textOf(kase, id, 'card', ['issue'])))
    expect(counts.filter(outside([40, 70]))).toEqual([])
  })
})

function textOf(kase: Case, contact: string, channel: Channel, leftOut: readonly 'issue'[] = []) {
  const about = { interview: 'i1', contact, kind: 'thank-you', channel, leftOut } as const
  const made = note(kase, { ...about, sentOn: day('2026-03-03'), plan: planOf(kase) })
  if (made.state === 'lacking') throw new Error('lacking')
  return made.paragraphs.join(' ')
}

function typedIn({ candidate, application, takeaways }: Case): number {
  const { interesting = '', issue = '', handling = '', expertise = '' } = takeaways[0]!
  const { currentPosition = '' } = candidate
  const typed = [interesting, issue, handling, expertise, currentPosition, application.company]
  return words([...typed, application.position].join(' '))
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function outside([least, most]: Range): (count: number) => boolean {
  return (count) => count < least || count > most
}
