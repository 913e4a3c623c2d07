// The note that was asked for, with the letter it becomes and what the checks find; or what is missing for it.
import { holidays } from '#capture/holidays.ts'
import type { Case, Contact } from '#core/case/case.ts'
import { getContact } from '#core/case/met-last.ts'
import { check, type Finding } from '#core/checks/check.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Channel } from '#core/journal/entry.ts'
import { letterOf, type Letter } from '#core/paper/letter.ts'
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { nextNote, type NextNote } from '#core/words/next-note.ts'
import { noteOn, type NoteThen } from '#core/words/note-on.ts'
import { sheetNeeds } from '#core/words/paper.ts'
import type { Need, Written } from '#core/words/written.ts'
import type { LetterAsked } from './letter-asked.ts'

export type Composed = {
  readonly about?: About
  readonly note: Written
  readonly letter: Letter
  readonly findings: readonly Finding[]
  readonly candidate: Case['candidate']
  readonly contact: Contact
  /** When it is sent. */
  readonly at: Moment
}

type About = NextNote & { readonly channel: Channel; readonly leftOut: LetterAsked['leftOut'] }

/** Throws a Problem that tells everything that is missing, of the words and of the sheet. */
export function composedFor(kase: Case, asked: LetterAsked, channel: Channel): Composed {
  const next = nextNote(kase, plan(kase, holidays), asked)
  const about = { ...next, channel, leftOut: asked.leftOut }
  const then = noteOn(kase, about, holidays)
  const note = wholeNote(then, about)
  const { contact, on } = next
  return {
    ...{ about, note, at: then.at, candidate: kase.candidate },
    contact: getContact(kase, contact),
    letter: onPaper(asked, letterOf(then.kase, { contact, on, written: note })),
    findings: check(then.kase, toCheck(about, note), aroundOf(then, about)),
  }
}

/** Where only the addresses count. */
export function addressedTo(kase: Case, asked: LetterAsked): Composed {
  const contact = getContact(kase, asked.contact)
  const needs = sheetNeeds(kase, contact.id, 'card')
  if (needs.length > 0) throw lacks(needs)
  const { candidate, now: at } = kase
  const on = asked.on ?? dayOf(at, candidate.timeZone)
  const letter = onPaper(asked, letterOf(kase, { contact: contact.id, on, written: silent }))
  return { note: silent, letter, findings: [], candidate, contact, at }
}

const silent: Written = {
  ...{ state: 'written', language: '', salutation: '', paragraphs: [] },
  ...{ closing: '', signature: '', text: '' },
}

function wholeNote({ kase, note }: NoteThen, { contact, channel }: About): Written {
  const needs = [
    ...(note.state === 'lacking' ? note.needs : []),
    ...sheetNeeds(kase, contact, channel),
    ...(channel === 'email' && !kase.candidate.email ? [sender] : []),
  ]
  if (note.state === 'written' && needs.length === 0) return note
  throw lacks(needs)
}

const sender: Need = { field: 'candidate.email', sentence: 'From which address do you write?' }

function lacks(needs: readonly Need[]): Problem {
  const lines = needs.map(({ field, sentence }) => `${field}: ${sentence}`)
  return new Problem('lacking', `The note lacks something:\n${lines.join('\n')}`)
}

function onPaper({ paper }: LetterAsked, letter: Letter): Letter {
  if (paper === 'letter') return { ...letter, layout: 'us' }
  return paper === 'a4' && letter.layout === 'us' ? { ...letter, layout: 'uk' } : letter
}

function toCheck({ interview, contact, kind, channel, on }: About, { text, subject }: Written) {
  return { interview, contact, kind, channel, sentOn: on, text, ...(subject && { subject }) }
}

/** Of the others who were there, what they would get: nobody is sent a colleague's note. */
function aroundOf({ kase, plan }: NoteThen, about: About) {
  const interview = kase.interviews.find(({ id }) => id === about.interview)!
  const others = interview.contacts.filter((id) => id !== about.contact)
  const otherNotes = others.flatMap((contact) => {
    const { note } = noteOn(kase, { ...about, contact }, holidays)
    return note.state === 'written' ? [{ contact, text: note.text }] : []
  })
  return { otherNotes, otherApplications: [], plan }
}
