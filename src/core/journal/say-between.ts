// What passed with somebody as a sentence without their name: it stands under it, and their own
// words beside it.
import { sayDay } from '../days/say.ts'
import type { Between } from './between.ts'
import type { Outcome } from './entry.ts'
import { channelsSaid, meaningsSaid, notesSaid, sayDecision } from './say-entry.ts'

/** `You left a voicemail.` */
export function sayBetween(entry: Between): string {
  switch (entry.type) {
    case 'note':
      return `You sent ${notesSaid[entry.kind]} ${channelsSaid[entry.channel]}.`
    case 'bounce':
      return 'Your email came back.'
    case 'call':
      return `${calls[entry.outcome]}${sayDecision(entry.decisionBy)}`
    case 'reply':
      return `They got in touch${entry.meaning ? `: ${meaningsSaid[entry.meaning]}` : ''}.${sayDecision(entry.decisionBy)}`
    case 'read':
      return `You read what they sent: ${meaningsSaid[entry.meaning]}.${sayDecision(entry.decisionBy)}`
    case 'asked-for':
      return `They asked for ${entry.what}${entry.by === undefined ? '' : `, by ${sayDay(entry.by)}`}.`
    case 'provided':
      return `You sent ${entry.what}.`
    case 'away':
      return `They are away until ${sayDay(entry.until)}.`
  }
}

const calls: Readonly<Record<Outcome, string>> = {
  talked: 'You talked on the phone.',
  voicemail: 'You left a voicemail.',
  message: 'You left a message with a colleague.',
  'no-answer': 'You called, and nobody answered.',
  busy: 'You called, and the line was busy.',
  'wrong-number': 'You called, and the number was wrong.',
}
