// An entry of the journal as a sentence, the same on every face.
import type { Day } from '../days/day.ts'
import { sayDay } from '../days/say.ts'
import type { Channel, Entry, Meaning, NoteKind, Outcome, StepKind } from './entry.ts'

type NameOf = (contact: string) => string

/** `You left Ana Ruiz a voicemail.`, with their words if they are kept. */
export function sayEntry(entry: Entry, nameOf: NameOf): string {
  const words = wordsSaid(entry)
  const happened = sayHappened(entry, nameOf)
  return words === undefined ? happened : `${happened} In their words: “${words}”.`
}

/** What they said to a date or with their reply, as it was kept. */
export function wordsSaid(entry: Entry): string | undefined {
  return 'said' in entry ? entry.said : undefined
}

/** The same without their words. */
export function sayHappened(entry: Entry, nameOf: NameOf): string {
  const name = 'contact' in entry ? nameOf(entry.contact) : ''
  switch (entry.type) {
    case 'note':
      return `You sent ${name} ${notesSaid[entry.kind]} ${channelsSaid[entry.channel]}.`
    case 'bounce':
      return `Your email to ${name} came back.`
    case 'call':
      return `${calls[entry.outcome](name)}${sayDecision(entry.decisionBy)}`
    case 'corrected':
      return `You put the ${entry.what === 'phone' ? 'phone number' : 'email address'} of ${name} right.`
    case 'reply':
      return `${name} got in touch${entry.meaning ? `: ${meaningsSaid[entry.meaning]}` : ''}.${sayDecision(entry.decisionBy)}`
    case 'read':
      return `You read what ${name} sent: ${meaningsSaid[entry.meaning]}.${sayDecision(entry.decisionBy)}`
    case 'advanced':
      return 'A further interview was agreed.'
    case 'offer':
      return 'They made an offer.'
    case 'rejection':
      return 'They said no.'
    case 'withdrawn':
      return 'You withdrew.'
    case 'skipped':
      return `You let ${steps[entry.kind]} to ${name} go.`
    case 'snoozed':
      return `You put off ${steps[entry.kind]} to ${name} until ${sayDay(entry.on)}.`
    case 'away':
      return `${name} is away until ${sayDay(entry.until)}.`
    case 'pause':
      return `You take a break from ${sayDay(entry.from)} to ${sayDay(entry.until)}.`
    case 'asked-for':
      return `${name} asked for ${entry.what}${entry.by === undefined ? '' : `, by ${sayDay(entry.by)}`}.`
    case 'provided':
      return `You sent ${entry.what}.`
    case 'taken-back':
      return 'You took an entry back.'
  }
}

/** ` They want to decide by Mon 9 March.`; empty where no day was given. */
export function sayDecision(decisionBy: Day | undefined): string {
  return decisionBy === undefined ? '' : ` They want to decide by ${sayDay(decisionBy)}.`
}

export const notesSaid: Readonly<Record<NoteKind, string>> = {
  'thank-you': 'a thank-you',
  'status-note': 'a question about the decision',
  'check-in': 'a check-in',
}

export const channelsSaid: Readonly<Record<Channel, string>> = {
  handwritten: 'written by hand',
  card: 'on a card',
  letter: 'as a printed letter',
  email: 'by email',
}

const calls: Readonly<Record<Outcome, NameOf>> = {
  talked: (name) => `You talked with ${name}.`,
  voicemail: (name) => `You left ${name} a voicemail.`,
  message: (name) => `You left a message for ${name} with a colleague.`,
  'no-answer': (name) => `You called ${name}, and nobody answered.`,
  busy: (name) => `You called ${name}, and the line was busy.`,
  'wrong-number': (name) => `The number you have of ${name} is wrong.`,
}

export const meaningsSaid: Readonly<Record<Meaning, string>> = {
  courtesy: 'thanks, no news',
  update: 'news, nothing decided',
  advanced: 'a further interview',
  offer: 'an offer',
  rejection: 'a no',
}

const steps: Readonly<Record<StepKind, string>> = {
  'thank-you': 'the thank-you',
  material: 'what was to be sent',
  'status-note': 'the question',
  'check-in': 'the check-in',
  call: 'the call',
}
