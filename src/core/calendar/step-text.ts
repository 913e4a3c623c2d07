// What an entry of a calendar says of a step: with whom, at which number, what to say, and why on that day.
import { parseMoment, type Moment } from '../days/moment.ts'
import { sayClock, sayDay } from '../days/say.ts'
import { clockOf, dayOf } from '../days/zone.ts'
import { script, type Reached } from '../words/script.ts'
import type { EntryTime } from './step-time.ts'
import { asIfNext, type Stepping } from './stepping.ts'

/** What one has written oneself to say on a call. */
export type OwnScripts = Readonly<Partial<Record<Reached, string>>>

export function textOfStep(stepping: Stepping, { from }: EntryTime, own?: OwnScripts): string {
  const { kase, step, contact } = stepping
  const { position, company } = kase.application
  const titled = contact.title ? `${contact.name}, ${contact.title}` : contact.name
  const isCall = step.kind === 'call' && step.window !== undefined
  const isMail = step.kind === 'check-in' || step.channel === 'email'
  const reached = isCall ? contact.phone : isMail ? contact.email : undefined
  const parts = [
    `${position} at ${company}`,
    [titled, reached].filter((line) => line !== undefined).join('\n'),
    isCall ? sayWindow(stepping) : sayDayThere(stepping, from),
    step.because,
    ...(isCall ? scriptsOf(stepping, from, own) : []),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** All good hours, on the clocks of both. */
function sayWindow({ step, contact, kase }: Stepping): string {
  const from = parseMoment(step.window?.from ?? '')
  const to = parseMoment(step.window?.to ?? '')
  if (!from?.zone || !to) return ''
  const own = kase.candidate.timeZone
  const there = sayStretch(from.moment, to.moment, from.zone)
  const here = sayStretch(from.moment, to.moment, own)
  if (there === here) return `Good hours: ${there}.`
  return `Good hours: ${there}, where ${contact.name} is.\nFor you: ${here}.`
}

function sayStretch(from: Moment, to: Moment, zone: string): string {
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)]
  const end = first === last ? '' : `${sayDay(last)}, `
  return `${sayDay(first)}, ${sayClock(clockOf(from, zone))} to ${end}${sayClock(clockOf(to, zone))}`
}

/** Where it is another day for them than for whoever writes. */
function sayDayThere({ contact, zone, kase }: Stepping, from: Moment): string {
  const day = dayOf(from, zone)
  if (day === dayOf(from, kase.candidate.timeZone)) return ''
  return `It is ${sayDay(day)} then where ${contact.name} is.`
}

/** What to say, whoever answers; nothing where something is lacking for it: the page asks for that. */
function scriptsOf(stepping: Stepping, at: Moment, own: OwnScripts = {}): readonly string[] {
  const { kase, contact, interview, zone } = stepping
  const about = { interview: interview.id, contact: contact.id, plan: asIfNext(stepping), at }
  const say = (reached: Reached, when: string) => {
    const words = own[reached] ?? textOf(script(kase, { ...about, on: dayOf(at, zone), reached }))
    return words === '' ? '' : `${when}\n${words}`
  }
  return [
    say('answered', `When ${contact.name} answers:`),
    say('voicemail', 'When a machine answers:'),
  ]
}

function textOf(written: ReturnType<typeof script>): string {
  return written.state === 'written' ? written.text : ''
}
