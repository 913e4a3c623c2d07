// What a reminder says: what to do, for whom, with what is needed for it, and why now.
import type { Application, Contact } from '../case/case.ts'
import { sayDay } from '../days/say.ts'
import { sayStep } from '../plan/say-step.ts'
import type { Needs, Step } from '../plan/step.ts'

export type Ringing = {
  readonly step: Step
  readonly contact: Contact
  readonly application: Application
  readonly ringing: 1 | 2
}

export type ReminderSaid = { readonly title: string; readonly text: string }

/** `slept`: they came due while nobody could say so. */
export function sayReminders(ringings: readonly Ringing[], slept: boolean): ReminderSaid {
  const [only, ...others] = ringings
  if (!only) return { title: 'Nothing is due', text: '' }
  return others.length === 0 ? sayOne(only, slept) : sayMany(ringings, slept)
}

function sayOne({ step, contact, application, ringing }: Ringing, slept: boolean): ReminderSaid {
  const late = slept
    ? 'It came due while your computer slept.'
    : ringing === 2 && `It has waited since ${sayDay(step.on)}.`
  const sentences = [late, step.needs ? sayNeeds[step.needs] : sayWith(step, contact), step.because]
  return {
    title: sayStep(step, contact.name),
    text: [`${application.company}, ${application.position}.`, ...sentences]
      .filter((one) => one !== false && one !== undefined)
      .join(' '),
  }
}

function sayWith({ kind }: Step, { phone }: Contact): string | undefined {
  return kind === 'call' && phone !== undefined ? `The number is ${phone}.` : undefined
}

const sayNeeds: Readonly<Record<Needs, string>> = {
  phone: 'First it needs the phone number.',
  email: 'First it needs the email address.',
  'email or postal address': 'First it needs an address, by email or by post.',
}

function sayMany(ringings: readonly Ringing[], slept: boolean): ReminderSaid {
  const lines = ringings.map(
    ({ step, contact, application }) =>
      `${sayStep(step, contact.name)}, ${application.company}${step.needs ? ` (${lacks[step.needs]})` : ''}`,
  )
  const more = lines.length - shown
  return {
    title: `${ringings.length} things are due`,
    text: [
      ...(slept ? ['While your computer slept:'] : []),
      ...lines.slice(0, shown),
      ...(more > 0 ? [more === 1 ? 'and one more' : `and ${more} more`] : []),
    ].join('\n'),
  }
}

const shown = 5

const lacks: Readonly<Record<Needs, string>> = {
  phone: 'needs the phone number',
  email: 'needs the email address',
  'email or postal address': 'needs an address',
}
