// Whatever people type, what is written has no bracket, no blank, and nothing doubled.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tones } from '../case/case.ts'
import { channels, noteKinds } from '../journal/entry.ts'
import { languageOf, languages } from './languages/languages.ts'
import { note } from './note.ts'
import { day, panel, planOf } from '../../../test/words/panel.ts'
import { script } from './script.ts'

const word = fc.constantFrom(
  ...'the a an winders Winder how I we my your they that to by fails is planning built SAP iPad 30 every spring'.split(
    ' ',
  ),
  ...['die', 'ein', 'dass', 'wie', 'wir', 'ich', 'haben', 'würde', 'Werk', 'über'],
  ...['O’Brien', 'état', 'U.S.', 'e.g.', 'don’t', 'shop-floor', '“quoted”', 'Lê', '50%', 'x'],
)
const ending = fc.constantFrom(
  '',
  '',
  '.',
  '!',
  '?',
  '...',
  '…',
  ',',
  ';',
  ':',
  ' ',
  '\n',
  ' .',
  '?!',
)
const fragment = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    ending,
    fc.constantFrom(' ', ', ', '\n', '  ', '. '),
  )
  .map(([words, end, between]) => {
    const half = Math.ceil(words.length / 2)
    return words.slice(0, half).join(' ') + between + words.slice(half).join(' ') + end
  })
const name = fc.constantFrom(
  ...[
    'Ana Ruiz',
    'Lê Thị Hồng',
    'Seán O’Brien',
    'Dr. Jane Smith',
    'Cher',
    'Kim Min-jun',
    'J. Smith',
    'Ruiz, Ana',
  ],
  ...[
    'Robert (Bob) Jones',
    'ANA RUIZ',
    'Prof. Dr. Anna Weber',
    'Frau Dr. Anna Weber',
    'Herr Weber',
    'Martin King, Jr.',
    '王伟',
  ],
)
const facts = fc.record({
  takeaway: fc.record({
    interesting: fragment,
    issue: fragment,
    handling: fragment,
    expertise: fragment,
  }),
  contact: fc.record({ name }),
  application: fc.record({
    position: fc.constantFrom(
      'Maintenance planner',
      'the Analyst role',
      'Engineer (m/f/d)',
      'Head of R&D',
      'Planner, Maintenance',
    ),
    company: fc.constantFrom('Halvorsen Paper', 'Acme Inc.', 'Yahoo!', 'Ortega & Sons, Ltd.'),
  }),
  candidate: fc.record({
    tone: fc.constantFrom(...tones),
    language: fc.constantFrom(...languages.map(({ code }) => code)),
    currentPosition: fc.constantFrom(
      'Planner at Northlake',
      'I am a planner.',
      'former head of IT, Acme Inc.',
      'at Northlake',
    ),
  }),
})

test('notes are clean whatever was typed', () => {
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...noteKinds),
      fc.constantFrom(...channels),
      fc.nat(7),
      fc.nat(9),
      (given, kind, channel, person, late) => {
        const kase = panel({ ...given, interview: { decisionBy: day('2026-03-06') } })
        const sentOn = (day('2026-03-02') + late) as ReturnType<typeof day>
        const about = {
          interview: 'i1',
          contact: `c${person}`,
          kind,
          channel,
          sentOn,
          plan: planOf(kase),
        }
        const made = note(kase, about)
        fc.pre(made.state === 'written')
        const [first, ...others] = made.paragraphs
        const { goesOnSmall } = languageOf(made.language).customs
        const parts = [...others, made.text, made.subject ?? 'None']
        // Behind the comma of a German salutation the sentence goes on.
        expect([...parts, goesOnSmall ? `X ${first}` : first!].flatMap(dirtIn)).toEqual([])
        expect(late > 1 && nearDays.test(made.text)).toBe(false)
        expect(made.language !== 'de-CH' || !made.text.includes('ß')).toBe(true)
      },
    ),
    { numRuns: 1500 },
  )
})

test('scripts are clean whoever is called', () => {
  const reached = fc.constantFrom('answered' as const, 'voicemail' as const, 'colleague' as const)
  fc.assert(
    fc.property(facts, reached, fc.nat(7), fc.nat(9), (given, who, person, late) => {
      const kase = panel({ ...given, interview: { decisionBy: day('2026-03-06') } })
      const on = (day('2026-03-09') + late) as ReturnType<typeof day>
      const made = script(kase, {
        interview: 'i1',
        contact: `c${person}`,
        reached: who,
        plan: planOf(kase),
        on,
      })
      if (made.state === 'lacking') throw new Error('lacking')
      expect(made.text.split('\n').flatMap(dirtIn)).toEqual([])
      expect(/a week ago|vor einer Woche/i.test(made.text)).toBe(late === 0)
    }),
    { numRuns: 500 },
  )
})

const nearDays = /\b(?:today|yesterday|gestern|heute)\b/

const dirt =
  /[[\]{}<>()]|undefined|null|NaN| {2}|[,;:]{2}|[,;:][.!?]|\.\.|[!?…]\.(?!\w)| [,.;:!?]|\b[Aa]n? (?:the|an?) /

function dirtIn(text: string): readonly string[] {
  // What was typed in the middle of a fragment is left as it is.
  const ours = text
    .replace(/\b(?:an?|the) (?:an?|the)\b( (?:an?|the)\b)*/gi, 'the')
    .replace(/(?:U\.S|e\.g)\.[,;:?!]?/g, 'x')
  const small = /^(?!iPad)\p{Ll}.*/u.exec(ours)?.[0]
  return [...(ours.match(dirt) ?? []), ...(small === undefined ? [] : [small])]
}
