// How kinds of notes, and what they are written on, are named.
import type { Channel, NoteKind } from '#core/journal/entry.ts'

export const kindWords: Readonly<Record<NoteKind, string>> = {
  'thank-you': 'thank-you',
  'status-note': 'question after their date',
  'check-in': 'check-in',
}

export const stationeryWords: Readonly<Record<Channel, string>> = {
  handwritten: 'Letter by hand',
  card: 'Card',
  letter: 'Printed letter',
  email: 'Email',
}
