import { expect, test } from 'vitest'
import { companyLabel, isSharedMailbox, isThing, readMail } from './mailbox.ts'

test.each([
  ['talent@halvorsen-paper.example', 'Talent Acquisition', true],
  ['hr-team@halvorsen-paper.example', 'HR', true],
  ['recruiting+481@halvorsen-paper.example', 'Halvorsen', true],
  ['no-reply@halvorsen-paper.example', 'Calendar', true],
  ['hr@halvorsen-paper.example', 'Priya Natarajan', true],
  ['hp-ta@halvorsen-paper.example', 'Halvorsen Recruiting', true],
  ['grace.people@halvorsen-paper.example', 'Grace People', false],
  ['steve.jobs@halvorsen-paper.example', 'Steve Jobs', false],
  ['ana.ruiz@halvorsen-paper.example', 'Ana Ruiz', false],
])('whether several people read %s (%s): %s', (mail, name, shared) => {
  expect(isSharedMailbox(mail, name)).toBe(shared)
})

test.each([
  ['c_188x@resource.calendar.google.com', true],
  ['confroom-oak@halvorsen-paper.example', true],
  ['mill2.meeting-room.3@halvorsen-paper.example', true],
  ['room12@halvorsen-paper.example', true],
  ['ana.broome@halvorsen-paper.example', false],
])('whether %s is a thing: %s', (mail, thing) => {
  expect(isThing(mail)).toBe(thing)
})

test.each([
  ['halvorsen-paper.example', 'halvorsen-paper'],
  ['careers.northgate.com', 'northgate'],
  ['acme.co.uk', 'acme'],
  ['gmail.com', undefined],
  ['yahoo.co.uk', undefined],
  ['us.greenhouse.io', undefined],
  ['localhost', undefined],
])('the company of %s is %s', (domain, label) => {
  expect(companyLabel(domain)).toBe(label)
})

test.each([
  ['MAILTO:Ana.Ruiz@Halvorsen-Paper.example', 'ana.ruiz@halvorsen-paper.example'],
  ['"mailto:ana@halvorsen-paper.example"', 'ana@halvorsen-paper.example'],
  ['mailto:ana@halvorsen-paper.example?subject=Hi', 'ana@halvorsen-paper.example'],
  ['invalid:nomail', undefined],
  ['/aMTY5NDc3/principal/', undefined],
  ['mailto:ana@halvorsen-paper.example,ben@halvorsen-paper.example', undefined],
  ['ana\u0014ruiz@halvorsen-paper.example', undefined],
  ['ana\u202Eruiz@halvorsen-paper.example', undefined],
])('%s is the address %s', (written, mail) => {
  expect(readMail(written)).toBe(mail)
})
