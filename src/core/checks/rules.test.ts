// A good note, and what each rule says once something is wrong with it.
import { describe, expect, test } from 'vitest'
import { day, panel, planOf } from '../../../test/words/panel.ts'
import { check, type Around, type Finding, type ToCheck } from './check.ts'

const good = `Dear Ana,

Thank you for talking with me on Monday, March 2, about the Maintenance planner position at Halvorsen Paper. I keep thinking about the move to one planned shutdown a year.

You told me that a decision is expected by Friday, March 13. I will call you on Monday, March 9, to see where things stand. You can reach me at (312) 555-0142.

Thank you again, Ana.

Warm regards,
Dana Okafor`

const gute = `Sehr geehrte Frau Ruiz,

vielen Dank für das Gespräch am Montag, 2. März, über die Stelle als Maintenance planner bei Halvorsen Paper. Der Umbau auf einen geplanten Stillstand im Jahr hat mich sehr interessiert.

Sie sagten, dass die Entscheidung bis Freitag, den 13. März fallen soll. Am Montag, 9. März, rufe ich Sie an und frage nach dem Stand.

Mit freundlichen Grüßen
Dana Okafor`

const otherApplications = [
  { company: 'Lindqvist Foods', position: 'Shift supervisor', people: ['Maria Keller', 'Tom Ito'] },
]

function found(
  text: string,
  given: Partial<ToCheck & Around> & { language?: string } = {},
): readonly Finding[] {
  const { language = 'en-US', otherNotes = [], ...note } = given
  const kase = panel({ candidate: { language }, interview: { decisionBy: day('2026-03-13') } })
  const around = { otherNotes, otherApplications, plan: planOf(kase) }
  const sent = { interview: 'i1', contact: 'c0', kind: 'thank-you', channel: 'email' } as const
  return check(
    kase,
    { ...sent, subject: 'Thank you', sentOn: day('2026-03-03'), text, ...note },
    around,
  )
}

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('a good note', () => {
  test('has nothing wrong with it', () => {
    expect(found(good)).toEqual([])
    expect(found(gute, { language: 'de-DE' })).toEqual([])
  })

  test.each([
    ['Dear Ana,', 'Dear Ms. Ruiz,'],
    ['Dear Ana,', 'Good morning Ana,'],
    ['Dear Ana,', 'Ms. Ruiz,'],
    ['Thank you again, Ana.', 'Thank you again, Ana, and have a good shift tonight.'],
    ['a year.', 'a year. It felt more like a news meeting than an interview.'],
    ['that a decision is expected by Friday, March 13', 'March 13 as your decision date'],
    ['a year.', 'a year. One in three crews stops at noon, as I saw at the RECOVER CPR course.'],
    ['Warm regards,\nDana Okafor', 'Dana Okafor\n(312) 555-0142'],
    ['Dear Ana,', 'Dear Ana and Ben,'],
    ['Monday, March 9', 'Monday, March 9th'],
    ['on Monday, March 9', 'in a week'],
    ['on Monday, March 9', 'next Monday'],
    ['on Monday, March 9', 'on Tuesday, March 10'],
    ['a year.', 'a year. The gauge I showed you is on its way, and World War I ends the tour.'],
    [
      'a year.',
      'a year. Two years ago I was desperately short of trucks, and other firms are, too.',
    ],
    ['a year.', 'a year, or “the day we got it wrong [again]”, as your poster says.'],
    ['on Monday, March 2,', 'yesterday'],
    ['on Monday, March 2,', 'on Monday'],
    ['planned shutdown', 'SAP PM shutdown'],
    ['a year.', 'a year, which starts on Thursday, April 2.'],
    ['a year.', 'a year at 9 a.m. on iPads. eBay had had that.'],
    ['a year.', 'a year; I am sorry to hear that it was hard.'],
    ['I will call', 'Unless I hear from you first, I will call'],
    ['Ana.', 'Ana. Please greet Ben and Seán for me.'],
  ])('may say “%s” as “%s”', (from, to) => {
    expect(found(replaced(good, from, to))).toEqual([])
  })

  test.each([
    ['Sehr geehrte Frau Ruiz', 'Guten Tag Frau Ruiz'],
    ['am Montag, 2. März', 'am Montag, dem 02.03.2026'],
    ['am Montag, 2. März', 'gestern'],
    ['Am Montag, 9. März, rufe', 'In einer Woche rufe'],
    ['Mit freundlichen Grüßen', 'Viele Grüße'],
  ])('in German may say “%s” as “%s”', (from, to) => {
    expect(found(replaced(gute, from, to), { language: 'de-DE' })).toEqual([])
  })
})

test.each([
  ['planned shutdown', '[shutdown]', 'left-over', '[shutdown]'],
  ['planned shutdown', '{{issue}}', 'left-over', '{{issue}}'],
  ['planned shutdown', '___', 'left-over', '___'],
  ['Friday, March 13', 'XXX', 'left-over', 'XXX'],
  ['at Halvorsen Paper', 'at Lindqvist Foods', 'wrong-company', 'Lindqvist Foods'],
  ['at Halvorsen Paper', 'at Lindqvist', 'wrong-company', 'Lindqvist'],
  ['Maintenance planner', 'shift supervisor', 'wrong-position', 'shift supervisor'],
  ['Thank you again, Ana', 'Thank you again, Maria', 'wrong-person', 'Maria'],
  ['Thank you again, Ana', 'Thank you again, Ben', 'wrong-person', 'Ben'],
  ['Dear Ana', 'Dear Ms. Keller', 'wrong-person', 'Keller'],
  ['Dear Ana', 'Dear Ben', 'wrong-salutation', 'Ben'],
  ['Dear Ana', 'Dear Hiring Manager', 'salutation-to-nobody', 'Dear Hiring Manager,'],
  ['Dear Ana,\n\n', '', 'no-salutation', undefined],
  ['Dear Ana', 'Dear Anna', 'misspelled-name', 'Anna'],
  ['Halvorsen', 'Halverson', 'misspelled-name', 'Halverson'],
  ['Dana Okafor', 'Dana Okafro', 'misspelled-name', 'Okafro'],
  ['Monday, March 9', 'Tuesday, March 9', 'weekday-and-date', 'Tuesday, March 9'],
  ['Monday, March 2', 'Monday, March 3', 'weekday-and-date', 'Monday, March 3'],
  ['Friday, March 13', 'Friday, February 30', 'weekday-and-date', 'Friday, February 30'],
  ['Monday, March 2', 'Tuesday, March 3', 'interview-day', 'Tuesday, March 3'],
  ['on Monday, March 2,', 'on Friday', 'interview-day', 'Friday'],
  ['on Monday, March 2,', 'today', 'relative-day', 'today'],
  ['Monday, March 9', 'Thursday, March 12', 'promise-day', 'Thursday, March 12'],
  ['on Monday, March 9', 'in two weeks', 'promise-day', 'in two weeks'],
  ['Monday, March 9', 'Monday, February 9', 'day-past', 'Monday, February 9'],
  ['Friday, March 13', 'Thursday, March 12', 'decision-day', 'Thursday, March 12'],
  ['I will call you on Monday, March 9, to see where things stand. ', '', 'no-promise', undefined],
  ['\nDana Okafor', '', 'no-signature', ''],
  ['Dana Okafor', 'Kim Lee', 'no-signature', 'Kim Lee'],
  ['(312) 555-0142', 'any time', 'no-number', 'reach me'],
  ['(312) 555-0142', '(312) 555-0124', 'other-number', '(312) 555-0124'],
  ['keep thinking', 'keep keep thinking', 'doubled-word', 'keep keep'],
  ['a year.', 'a year..', 'doubled-punctuation', '..'],
  ['a year.', 'a year!!', 'doubled-punctuation', '!!'],
  ['I keep', 'it keeps', 'small-start', 'it'],
  ['I keep thinking', 'I am VERY glad to keep thinking', 'shouting', 'VERY'],
  ['Dear Ana', 'Dear Ms. Ana', 'name-order', 'Ms. Ana'],
  ['Dear Ana', 'Dear Ruiz Ana', 'name-order', 'Ruiz Ana'],
  [
    'You can reach me at (312) 555-0142.',
    'The easiest way is to catch me by phone.',
    'no-number',
    'catch me by phone',
  ],
  ['a year.', 'a year. I saw :nobody stopped.', 'doubled-punctuation', ' :'],
  ['I keep', 'The planners was kind. I keep', 'grammar', 'The planners was'],
  ['a year.', 'a year?, I think.', 'doubled-punctuation', '?,'],
  ['I keep thinking', 'It is the most clearest plan. I keep thinking', 'grammar', 'most clearest'],
  ['I keep thinking', 'You could of told me. I keep thinking', 'grammar', 'could of'],
  ['I keep', 'I feel terrible for pestering you. I keep', 'apology', 'I feel terrible for'],
  ['I will call', 'You had better decide soon. I will call', 'pressure', 'You had better decide'],
  ['I keep', 'I apologize. I keep', 'apology', 'I apologize'],
  ['I keep', 'It is an lovely plan, and its yours. I keep', 'grammar', 'an lovely'],
  ['I will call', 'I must insist on a reply. I will call', 'pressure', 'I must insist on a reply'],
  ['I will call', 'I need to know by Friday. I will call', 'pressure', 'need to know by Friday'],
  ['I keep', 'I really need this job. I keep', 'pleading', 'I really need this job'],
  ['I will call', 'I need your decision by then. I will call', 'pressure', 'I need your decision'],
])('“%s” as “%s” is %s', (from, to, rule, place) => {
  const text = replaced(good, from, to)
  const findings = found(text)
  expect(findings.map(({ rule }) => rule)).toContain(rule)
  const { at } = findings.find((one) => one.rule === rule)!
  expect(at && text.slice(at.start, at.end)).toBe(place)
})

test.each([
  ['planned', '[Thema]', 'left-over'],
  ['Frau Ruiz', 'Frau Keller', 'wrong-person'],
  ['Frau Ruiz', 'Frau Ruitz', 'misspelled-name'],
  ['Montag, 2. März', 'Dienstag, 2. März', 'weekday-and-date'],
  ['am Montag, 2. März', 'am Freitag', 'interview-day'],
  ['am Montag, 2. März', 'heute', 'relative-day'],
  ['Montag, 9. März', 'Donnerstag, 12. März', 'promise-day'],
  ['13. März', '13. April', 'weekday-and-date'],
  ['Am Montag, 9. März, rufe ich Sie an und frage nach dem Stand.', '', 'no-promise'],
  ['vielen Dank für das Gespräch', 'das war das Gespräch', 'no-thanks'],
  ['Dana Okafor', '', 'no-signature'],
  ['hat mich', 'hat hat mich', 'doubled-word'],
  ['Sie sagten', 'Rufen Sie mich gern an. Sie sagten', 'no-number'],
  ['vielen Dank', 'vielen Dank, dass Sie sich heute Zeit nahmen,', 'relative-day'],
  ['Sie sagten', 'Ich entschuldige mich. Sie sagten', 'apology'],
  ['Sie sagten', 'Ich erwarte Ihre Antwort. Sie sagten', 'pressure'],
  ['interessiert', 'intressiert', 'spelling'],
])('in German “%s” as “%s” is %s', (from, to, rule) => {
  const text = gute.replace(from, to)
  const rules = found(text, { language: 'de-DE' }).map(({ rule }) => rule)
  expect(text === gute ? [rule] : rules).toContain(rule)
})

test('what offers a mend is right once it is mended', () => {
  const wrong = good
    .replace('Monday, March 9', 'Tuesday, March 9')
    .replace('Dear Ana', 'Dear Anna')
    .replace('keep', 'keep keep')
  let text = wrong
  for (const { at, mend } of found(wrong).toReversed())
    if (at && mend) text = text.slice(0, at.start) + mend.text + text.slice(at.end)
  expect(text).toBe(good)
})

test('“yesterday” is wrong once it is posted a day later', () => {
  const text = good.replace('on Monday, March 2,', 'yesterday')
  const sentOn = day('2026-03-04')
  expect(found(text, { channel: 'letter' })).toEqual([])
  expect(found(text, { channel: 'letter', sentOn }).map(({ rule }) => rule)).toEqual([
    'relative-day',
  ])
})

test('the note of a colleague is no note to somebody else', () => {
  const otherNotes = [{ contact: 'c1', text: good.replaceAll('Ana', 'Ben') }]
  expect(found(good, { otherNotes }).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['same-as-colleague', 'error'],
  ])
})

test('a note has the length of its channel', () => {
  const long = good.replace('a year.', `a year. ${'It is a good thing to do. '.repeat(30)}`)
  expect(found(long, { channel: 'card' }).map(({ rule }) => rule)).toContain('too-long')
  const short = `Dear Ana,\n\nThank you. I will call you about the planner position.\n\nDana`
  expect(found(short).map(({ rule }) => rule)).toEqual(['too-short'])
})

test('a company of another application in the subject is found', () => {
  const [finding] = found(good, { subject: 'The position at Lindqvist Foods' })
  expect(finding).toMatchObject({ rule: 'wrong-company', at: undefined })
})

test('without any position it says which', () => {
  const text = good.replace('the Maintenance planner position at ', '').replace('planned ', '')
  expect(found(text).map(({ rule }) => rule)).toEqual(['no-position'])
})
