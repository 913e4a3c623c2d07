import { expect, test } from 'vitest'
import { parseDay } from '../days/day.ts'
import type { Reference } from '../references/reference.ts'
import { readCase } from '../case/read-case.ts'
import { referenceMail, referenceSheet } from './reference-sheet.ts'
import { referenceNote } from './reference-note.ts'
import { voiceOf } from './voice.ts'

const grace: Reference = {
  id: 'grace',
  name: 'Grace Lin',
  title: 'Operations Manager',
  company: 'Lakeside Foods',
  relation: 'my manager at Lakeside Foods for four years',
  email: 'grace.lin@lakeside.example',
  phone: '+1 312 555 0160',
  agreedOn: parseDay('2026-03-02')!,
}
const omar: Reference = {
  id: 'omar',
  name: 'Omar Haddad',
  relation: 'Shift lead beside me',
  phone: '+1 312 555 0161',
}
const know =
  'They look for somebody who plans shutdowns; our spring shutdown would be a good example'

function voice(candidate: object = {}) {
  const { case: kase } = readCase({
    now: '2026-03-10T09:00:00-05:00[America/Chicago]',
    candidate: {
      ...{ name: 'Dana Okafor', timeZone: 'America/Chicago', phone: '+1 312 555 0142' },
      ...{ email: 'dana@okafor.example', address: { lines: ['18 Alder Street', 'Chicago'] } },
      ...candidate,
    },
    application: { position: 'Maintenance planner', company: 'Halvorsen Paper' },
    contacts: [{ id: 'ana', name: 'Ana Ruiz', title: 'Plant Manager' }],
    interviews: [
      {
        ...{ id: 'one', contacts: ['ana'], timeZone: 'America/Chicago' },
        ...{ start: '2026-03-02T14:00:00-06:00', end: '2026-03-02T15:00:00-06:00' },
      },
    ],
  })
  return voiceOf(kase, { interview: 'one', contact: 'ana' })
}

test('the sheet has the candidate at its head, and of each person who they are and how to reach them', () => {
  expect(referenceSheet(voice(), [grace, omar])).toEqual({
    ...{ paper: 'letter', language: 'en-US', name: 'Dana Okafor' },
    ...{ heading: 'References', title: 'References for Dana Okafor' },
    details: ['18 Alder Street', 'Chicago', '+1 312 555 0142', 'dana@okafor.example'],
    position: 'Maintenance planner at Halvorsen Paper',
    references: [
      {
        ...{ name: 'Grace Lin', work: 'Operations Manager, Lakeside Foods' },
        relation: 'My manager at Lakeside Foods for four years',
        ways: ['+1 312 555 0160', 'grace.lin@lakeside.example'],
      },
      { name: 'Omar Haddad', relation: 'Shift lead beside me', ways: ['+1 312 555 0161'] },
    ],
  })
})

test('the sheet is A4 where the English is British', () => {
  expect(referenceSheet(voice({ language: 'en-GB' }), [grace]).paper).toBe('a4')
})

test('the email to whoever asked has the same people, and says nothing of whether they agreed', () => {
  const { subject, text } = referenceMail(voice(), [grace, omar])
  expect(subject).toBe('My references: Maintenance planner')
  expect(text).toBe(
    [
      'Dear Ana,',
      'Thank you for asking. These people know my work well and will gladly tell you about it.',
      'Grace Lin\nOperations Manager, Lakeside Foods\nMy manager at Lakeside Foods for four years\n+1 312 555 0160\ngrace.lin@lakeside.example',
      'Omar Haddad\nShift lead beside me\n+1 312 555 0161',
      'If there is anything else I can send you, just let me know.',
      'Warm regards,\nDana Okafor\n+1 312 555 0142\ndana@okafor.example',
    ].join('\n\n'),
  )
})

test('who agreed is told that a call may come, from whom, and what is worth telling', () => {
  expect(referenceNote(voice(), grace, know)).toEqual({
    by: 'email',
    subject: 'Halvorsen Paper may be in touch with you',
    text: [
      'Dear Grace,',
      'Halvorsen Paper has asked me for references for the Maintenance planner position, and I am giving them your name. Ana Ruiz, Plant Manager, or a colleague may call you or write in the next few days.',
      `${know}.`,
      'If these days do not suit you, just tell me. It means a lot to me that you do this. Thank you.',
      'Warm regards,\nDana Okafor\n+1 312 555 0142',
    ].join('\n\n'),
  })
})

test('who has not agreed yet is asked first', () => {
  const { agreedOn: _, ...unasked } = grace
  const { subject, text } = referenceNote(voice(), unasked)
  expect(subject).toBe('May I name you to Halvorsen Paper?')
  expect(text).toContain(
    'for the Maintenance planner position. May I give them your name? If you agree, Ana Ruiz, Plant Manager, or a colleague may',
  )
  expect(text).not.toContain('I am giving')
})

test('who has no email is told on the phone, in words for the ear', () => {
  const { by, subject, text } = referenceNote(voice(), { ...omar, agreedOn: grace.agreedOn! }, know)
  expect([by, subject]).toEqual(['phone', undefined])
  expect(text).toBe(
    [
      'Hello, Omar, this is Dana Okafor. Do you have a minute?',
      'Halvorsen Paper has asked me for references for the Maintenance planner position, and I am giving them your name. Ana Ruiz, Plant Manager, or a colleague may call you in the next few days.',
      `${know}.`,
      'Is there anything you would like to hear from me before they call? Thank you so much.',
    ].join('\n\n'),
  )
})

test.each(['warm', 'plain', 'formal'])(
  'no text of a %s tone has a blank or a doubled stop',
  (tone) => {
    for (const agreedOn of [undefined, grace.agreedOn])
      for (const who of [grace, omar]) {
        const { agreedOn: _, ...plain } = who
        const one = agreedOn === undefined ? plain : { ...plain, agreedOn }
        const said = [referenceNote(voice({ tone }), one, know).text]
        said.push(referenceMail(voice({ tone }), [one]).text)
        said.push(referenceMail(voice({ tone }), [one, one]).text)
        for (const text of said) expect(text).not.toMatch(/undefined|\.\.|\s[.,]| {2}|[[\]{}]/)
      }
  },
)

test('in German the sheet, the email and the note are German', () => {
  const german = voice({ language: 'de' })
  expect(referenceSheet(german, [grace])).toMatchObject({
    ...{ paper: 'a4', heading: 'Referenzen', position: 'Maintenance planner, Halvorsen Paper' },
  })
  expect(referenceNote(german, grace, know).text).toBe(
    [
      'Guten Tag Grace Lin,',
      'Halvorsen Paper hat mich um Referenzen für die Stelle als Maintenance planner gebeten, und ich gebe dort Ihren Namen an. Ana Ruiz, Plant Manager, oder jemand aus dem Team könnte Sie in den nächsten Tagen anrufen oder Ihnen schreiben.',
      `${know}.`,
      'Wenn es Ihnen in diesen Tagen nicht passt, sagen Sie es mir einfach. Es bedeutet mir viel, dass Sie das für mich tun. Herzlichen Dank.',
      'Herzliche Grüße\nDana Okafor\n+1 312 555 0142',
    ].join('\n\n'),
  )
  expect(referenceMail(german, [grace, omar]).text).toMatch(
    /^Guten Tag Ana Ruiz,\n\nDanke für Ihre Nachfrage\. Diese Personen/,
  )
})
