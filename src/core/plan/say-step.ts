// Steps, states and statuses in words, the same on every face.
import type { ApplicationStatus, Step } from './step.ts'

/** What to do, or what was done: `Call Ana Ruiz`. */
export function sayStep(step: Step, name: string): string {
  switch (step.kind) {
    case 'thank-you':
      return `Thank ${name}${step.channel ? ` ${channelsSaid[step.channel]}` : ''}`
    case 'material':
      return `Send ${name} what they asked for: ${step.what}`
    case 'status-note':
      return `Ask ${name} for an update${step.channel ? ` ${channelsSaid[step.channel]}` : ''}`
    case 'check-in':
      return `Ask ${name} by email how things stand`
    case 'call':
      return `Call ${name}${step.attempt === 2 ? ' again' : ''}`
  }
}

const channelsSaid = {
  handwritten: 'by handwritten letter',
  card: 'by card',
  letter: 'by letter',
  email: 'by email',
} as const

/** The state in words; of a call made, how it went. */
export function sayState({ state, outcome }: Step): string {
  return state === 'done' && outcome ? outcomesSaid[outcome] : statesSaid[state]
}

const statesSaid = {
  done: 'done',
  skipped: 'let go',
  due: 'due',
  overdue: 'overdue',
  upcoming: 'to come',
  blocked: 'needs something first',
  'on-hold': 'on hold',
} as const

const outcomesSaid = {
  talked: 'talked',
  voicemail: 'left a voicemail',
  message: 'left a message with a colleague',
  'no-answer': 'no answer',
  busy: 'line busy',
  'wrong-number': 'wrong number',
} as const

/** Where an application stands, in words. */
export function sayStatus(status: ApplicationStatus): string {
  return statusesSaid[status]
}

const statusesSaid = {
  closed: 'Closed',
  'reply-to-read': 'A reply waits to be read',
  scheduled: 'Interview to come',
  advanced: 'On to a further interview',
  'played-out': 'Played out: everything polite has been done',
  'following-up': 'Following up',
} as const
