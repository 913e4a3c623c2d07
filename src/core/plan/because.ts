// Every step says in one sentence why it stands where it stands.
import { sayDay, sayGap } from '../days/say.ts'
import type { Day } from '../days/day.ts'
import type { Channel, NoteKind, Outcome, StepKind } from '../journal/entry.ts'
import type { Standing } from './distances.ts'
import type { Base } from './rounds.ts'
import type { Needs } from './step.ts'

export function thankYou(met: Day, on: Day, channel: Channel | undefined): string {
  const meeting = `You met on ${sayDay(met)}`
  if (on !== met) return `${meeting}; you put the thank-you off to ${sayDay(on)}.`
  const written = `${meeting}, and a thank-you is written at once`
  return channel ? `${written}; ${byChannel[channel]}.` : `${written}.`
}

/** Why that channel is suggested for such a note: `a card by post makes the best impression`. */
export function suggested(kind: NoteKind, channel: Channel): string {
  switch (kind) {
    case 'thank-you':
      return byChannel[channel]
    case 'status-note':
      return channel === 'email'
        ? 'by email, where a question is answered soonest'
        : 'by letter, as no email address is known'
    case 'check-in':
      return 'by email, in place of the call'
  }
}

const byChannel: Record<Channel, string> = {
  handwritten: 'a letter in your own hand makes the best impression',
  card: 'a card by post makes the best impression',
  letter: 'a signed letter by post makes the best impression',
  email: 'by email, as no postal address is known',
}

export function noteSent(kind: NoteKind, channel: Channel, on: Day): string {
  const sent = channel === 'email' ? 'by email' : `as a ${channelNames[channel]}`
  if (kind === 'thank-you') return `You sent your thanks ${sent} on ${sayDay(on)}.`
  if (kind === 'status-note') return `You asked for an update ${sent} on ${sayDay(on)}.`
  return `You asked how things stand ${sent} on ${sayDay(on)}.`
}

const channelNames: Record<Exclude<Channel, 'email'>, string> = {
  handwritten: 'handwritten letter',
  card: 'card',
  letter: 'letter',
}

export function letGo(kind: StepKind, on: Day): string {
  return `You let this ${kindNames[kind]} go on ${sayDay(on)}.`
}

const kindNames: Record<StepKind, string> = {
  'thank-you': 'thank-you',
  material: 'request',
  'status-note': 'status note',
  'check-in': 'check-in',
  call: 'call',
}

export function called(outcome: Outcome, on: Day, counts: boolean): string {
  const told = `${outcomesTold[outcome]} on ${sayDay(on)}`
  return counts ? `${told}, the third day of trying; it counts as a voicemail.` : `${told}.`
}

const outcomesTold: Record<Outcome, string> = {
  talked: 'You talked',
  voicemail: 'You left a voicemail',
  message: 'You left a message with a colleague',
  'no-answer': 'Nobody answered when you called',
  busy: 'The line was busy when you called',
  'wrong-number': 'The number turned out to be wrong when you called',
}

export function provided(what: string, on: Day): string {
  return `You sent what they asked for (${what}) on ${sayDay(on)}.`
}

export function material(what: string, asked: Day, by: Day | undefined): string {
  const request = `They asked for ${what} on ${sayDay(asked)}`
  return by === undefined
    ? `${request}; it goes out on the next working day.`
    : `${request} and want it by ${sayDay(by)}.`
}

/** What a round counts from, and so why it stands so many days later. */
export function round({ from, day, gap }: Base, number: number, attempt: number): string {
  const which = attempt === 2 ? 'the second try' : (ordinals[number] ?? `round ${number}`)
  const later = `${which} comes ${sayGap(gap)} later.`
  switch (from) {
    case 'interview':
      return `You met on ${sayDay(day)}; ${later}`
    case 'skipped':
      return `You let the last round go on ${sayDay(day)}; ${later}`
    case 'check-in':
      return `You asked how things stand on ${sayDay(day)}; ${later}`
    case 'planned-call':
      return `If nothing moves after the call on ${sayDay(day)}, ${later}`
    case 'planned-check-in':
      return `If nothing moves after the email on ${sayDay(day)}, ${later}`
    case 'no-answer':
      return `By ${sayDay(day)} you had tried on three days, which counts as a voicemail; ${later}`
    default:
      return `${outcomesTold[from]} on ${sayDay(day)}; ${later}`
  }
}

const ordinals: Record<number, string> = {
  1: 'the first follow-up',
  2: 'the second round',
  3: 'the third round',
  4: 'the fourth round',
}

export function noAnswer(on: Day): string {
  return `You did not get through on ${sayDay(on)}; you try again on the next working day.`
}

export function corrected(on: Day): string {
  return `You put their details right on ${sayDay(on)}; now you can reach them.`
}

export function afterThankYou(on: Day, channel: Channel): string {
  const gap = channel === 'email' ? 'two days to be read' : 'four days to arrive and be read'
  return `Your thanks went out on ${sayDay(on)}; they get ${gap} before you follow up.`
}

export function afterStatusNote(on: Day): string {
  return `You asked for an update on ${sayDay(on)}; they get one full week to answer.`
}

/** The same of a note that is still to be written. */
export function noteFirst(on: Day): string {
  return `The note asking for an update goes first, on ${sayDay(on)}; they get one full week to answer.`
}

export function noteLapsed(on: Day): string {
  return `The note asking for an update was left too long; since ${sayDay(on)} you follow up instead.`
}

export function afterUpdate(on: Day): string {
  return `They gave you an update on ${sayDay(on)}; you leave them one full week.`
}

export function away(until: Day): string {
  return `They said they would be away until ${sayDay(until)}.`
}

export function materialFirst(on: Day): string {
  return `What they asked for comes first, on ${sayDay(on)}.`
}

export function held(date: Day): string {
  return `They named ${sayDay(date)} for their decision; you wait until it has passed.`
}

export function datePassed(date: Day): string {
  return `They named ${sayDay(date)} for their decision; once it passes without news, you ask.`
}

export function afterLastCall(date: Day, lastCounted: Day): string {
  return `They named ${sayDay(date)} for their decision; you ask two days after you followed up on ${sayDay(lastCounted)}.`
}

/** Why a step stands where it does, with what moved it there. */
export function standing(where: Standing, kind: StepKind): string {
  const why = where.why()
  const on = sayDay(where.on)
  if (where.moved === 'snoozed') return `You put this ${kindNames[kind]} off to ${on}.`
  if (where.moved === 'paused') return `Your time away moves this ${kindNames[kind]} to ${on}.`
  if (where.on === where.asked) return why
  const day = sayDay(where.asked)
  return `${why.slice(0, -1)} (${day} is no working day there, so it moves to ${on}).`
}

export function onHold(because: string): string {
  return `${because.slice(0, -1)}; it is on hold until you say what their message means.`
}

/** `known` are the ways that are noted of the person, and do not lead to them. */
export function blocked(
  because: string,
  needs: Needs,
  known: { readonly phone: boolean; readonly email: boolean },
): string {
  return `${because.slice(0, -1)}, but ${lacking(needs, known)}.`
}

function lacking(needs: Needs, { phone, email }: { phone: boolean; email: boolean }): string {
  if (needs === 'phone')
    return phone ? 'the phone number you have is not theirs' : 'no phone number is known'
  if (!email) return `no ${needs} is known`
  const cameBack = 'your email came back'
  return needs === 'email' ? cameBack : `${cameBack}, and no postal address is known`
}
