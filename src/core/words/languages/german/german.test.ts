// German as a careful speaker writes it: who is addressed how, which case a day takes, what is typed and where.
import { describe, expect, test } from 'vitest'
import { germanPanel } from '../../../../../test/words/german-panel.ts'
import { day, moment, planOf } from '../../../../../test/words/panel.ts'
import { note } from '../../note.ts'
import { asTemplate } from '../../as-template.ts'
import { factsOf } from '../../call-fields.ts'
import { callingOf } from '../../calling.ts'
import { scriptAsText } from '../../own-script.ts'
import { script, type Reached } from '../../script.ts'
import { voiceOf } from '../../voice.ts'
import { languageOf } from '../languages.ts'
import { addressed } from './addressed.ts'
import { readFact } from './facts.ts'
import { heldPosition } from './held-position.ts'

type Given = Parameters<typeof germanPanel>[0]

function write(given: Given, about: object = {}) {
  const kase = germanPanel(given)
  const made = note(kase, {
    ...{ interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' },
    ...{ sentOn: day('2026-03-02'), plan: planOf(kase), ...about },
  })
  if (made.state === 'lacking') throw new Error(made.needs.map(({ field }) => field).join())
  return made
}

test.each([
  ['de', 'de'],
  ['de-DE', 'de'],
  ['de-AT', 'de'],
  ['de-CH', 'de-CH'],
  ['de-LI', 'de-CH'],
])('who says %s writes %s', (tag, code) => {
  expect(languageOf(tag).code).toBe(code)
})

test.each([
  ['Anna Weber', 'Anna Weber', 'Anna Weber'],
  ['Dr. Anna Weber', 'Dr. Anna Weber', 'Dr. Anna Weber'],
  ['Frau Anna Weber', 'Frau Weber', 'Anna Weber'],
  ['Frau Dr. Anna Weber', 'Frau Dr. Weber', 'Dr. Anna Weber'],
  ['Herr Prof. Dr. Thomas Brandt', 'Herr Professor Brandt', 'Prof. Dr. Thomas Brandt'],
  ['Herr Brandt', 'Herr Brandt', 'Brandt'],
  ['Herr Ludwig van Beethoven', 'Herr van Beethoven', 'Ludwig van Beethoven'],
  ['Frau Wang Wei', 'Frau Wang Wei', 'Wang Wei'],
  ['Ms. Anna Weber', 'Frau Weber', 'Anna Weber'],
])('%s is addressed as %s', (typed, name, full) => {
  expect(addressed(typed)).toMatchObject({ name, full })
})

test.each([
  ['Anna Weber', 'warm', 'Guten Tag Anna Weber,', 'Herzliche Grüße'],
  ['Anna Weber', 'formal', 'Guten Tag Anna Weber,', 'Mit freundlichen Grüßen'],
  ['Frau Anna Weber', 'warm', 'Liebe Frau Weber,', 'Herzliche Grüße'],
  ['Herr Thomas Brandt', 'warm', 'Lieber Herr Brandt,', 'Herzliche Grüße'],
  ['Herr Thomas Brandt', 'plain', 'Guten Tag Herr Brandt,', 'Viele Grüße'],
  ['Frau Dr. Weber', 'formal', 'Sehr geehrte Frau Dr. Weber,', 'Mit freundlichen Grüßen'],
  ['Herr Thomas Brandt', 'formal', 'Sehr geehrter Herr Brandt,', 'Mit freundlichen Grüßen'],
] as const)('%s in a %s tone reads %s … %s', (name, tone, salutation, closing) => {
  expect(write({ contact: { name }, candidate: { tone } })).toMatchObject({ salutation, closing })
})

test('in Switzerland no comma follows the salutation, and nobody writes ß', () => {
  const { salutation, paragraphs, closing } = write({
    candidate: { language: 'de-CH', tone: 'formal' },
  })
  expect([salutation, closing]).toEqual(['Guten Tag Anna Weber', 'Freundliche Grüsse'])
  expect(paragraphs[0]).toMatch(/^Vielen Dank/)
})

describe('a thank-you', () => {
  test('is whole, and says its days in their case', () => {
    expect(write({ people: 1 }, { sentOn: day('2026-03-04'), channel: 'handwritten' }).text).toBe(
      [
        'Guten Tag Anna Weber,',
        'herzlichen Dank, dass Sie sich am Montag, dem 2. März, die Zeit genommen haben, mit mir über die Stelle als Instandhaltungsplanerin bei Halvorsen Papier zu sprechen. Eines fand ich dabei sehr interessant: die eine geplante Abstellung im Jahr.',
        'Die Stelle, die Sie beschrieben haben, ist eine, in der ich etwas bewegen könnte; ich bringe dafür eines mit: zustandsorientierte Instandhaltung. Ich fand es gut, dass wir ein ganz konkretes Problem besprochen haben: zwei Wickler, die jeden Frühling ausfallen. In meiner Arbeit als Planerin bei Nordsee Kost hat sich dafür ein Weg gefunden: Wir haben die Schwingungsmessung an die Aufträge geknüpft und die Stillstände um ein Drittel gesenkt.',
        'Referenzen oder Arbeitsproben schicke ich Ihnen auf Wunsch gern. Rechnen Sie bitte eine Woche nach unserem Gespräch, am Montag, dem 9. März, mit meinem Anruf. Noch einmal vielen Dank, Anna Weber. Das Gespräch mit Ihnen war mir eine echte Freude.',
        'Herzliche Grüße\nDana Okafor',
      ].join('\n\n'),
    )
  })

  test.each([
    ['2026-03-02', 'heute', 'in einer Woche, am Montag, dem 9. März'],
    ['2026-03-03', 'gestern', 'eine Woche nach unserem Gespräch, am Montag, dem 9. März'],
    ['2026-03-04', 'am Montag, dem 2. März', 'am Montag, dem 9. März'],
  ])('sent by email on %s speaks of %s, and promises a call %s', (sentOn, talked, promised) => {
    for (let person = 0; person < 8; person += 1) {
      const { text } = write({}, { contact: `c${person}`, sentOn: day(sentOn) })
      expect(text).toContain(talked)
      expect(text.toLowerCase()).toContain(promised.toLowerCase())
      expect(text).toMatch(/rufe|anrufen|anzurufen|Anruf/)
    }
  })

  test.each([
    ['Planer', 'Stelle als Planer bei'],
    ['Planer (m/w/d)', 'Stelle als Planer bei'],
    ['die Stelle als Planerin', 'Stelle als Planerin bei'],
    ['Leitung Planung, Nachtschicht', 'Stelle „Leitung Planung, Nachtschicht“ bei'],
    ['Projektleitung', 'Stelle „Projektleitung“ bei'],
    ['Planer:in', 'Stelle als Planer:in bei'],
  ])('the position “%s” is the %s', (position, said) => {
    expect(write({ application: { position } }).text).toContain(said)
  })
})

test.each([
  ['Wie die Nachtschicht übergibt.', 'statement', 'wie die Nachtschicht übergibt'],
  ['dass alle planen', 'statement', 'dass alle planen'],
  ['Die Lehrwerkstatt', 'phrase', 'die Lehrwerkstatt'],
  ['Ersatzteilplanung', 'phrase', 'Ersatzteilplanung'],
  ['wir haben gemessen', 'clause', 'Wir haben gemessen'],
  ['würde zuerst messen', 'clause', 'Ich würde zuerst messen'],
  ['Warum dauert das?', 'clause', 'Warum dauert das?'],
])('“%s” is a %s', (typed, kind, text) => {
  expect(readFact(typed)).toEqual({ kind, text })
})

test.each([
  ['Planerin bei Nordsee', 'meiner jetzigen Stelle als Planerin bei Nordsee'],
  ['Ich arbeite derzeit als Planer', 'meiner jetzigen Stelle als Planer'],
  ['Ich bin ein Planer.', 'meiner jetzigen Stelle als Planer'],
  ['zuletzt Planer bei Nordsee', 'meiner letzten Stelle als Planer bei Nordsee'],
  ['bei Nordsee', 'meiner jetzigen Stelle bei Nordsee'],
  ['arbeitssuchend', undefined],
])('“%s” is %s', (typed, position) => {
  expect(heldPosition(typed)?.position).toBe(position)
})

describe('on the phone', () => {
  const on = day('2026-03-09')
  const say = (reached: Reached, given: Given = {}) => {
    const at = moment('2026-03-09T10:00-05:00')
    const kase = germanPanel({ now: '2026-03-09T10:00-05:00', ...given })
    const about = { interview: 'i1', contact: 'c0', plan: planOf(kase), on, at, reached }
    const made = script(kase, about)
    if (made.state === 'lacking') throw new Error('lacking')
    return { made, facts: factsOf(callingOf(voiceOf(kase, about), about)) }
  }

  test('the day stands as it is read, and the number is spelled in German', () => {
    const { made } = say('voicemail')
    expect(made.text).toContain('vor einer Woche, am Montag, 2. März')
    expect(made.spelled).toBe('drei eins zwei, fünf fünf fünf, null eins vier zwei')
    expect(say('answered').made.text).toContain('am Montag, 2. März, um 14 Uhr')
  })

  test.each(['answered', 'voicemail', 'colleague'] as const)(
    '%s: the facts become fields again',
    (reached) => {
      const interview = { decisionBy: day('2026-03-20'), decisionFrom: 'c0' }
      const { made, facts } = say(reached, { people: 1, interview })
      const template = asTemplate(scriptAsText(made), facts)
      expect(template).toContain('{{ me }}')
      expect(template).not.toMatch(/Dana|Anna|Halvorsen|planerin|März|555|vor einer Woche/i)
    },
  )
})
