// A note has the length of its channel.
import type { Channel, NoteKind } from '../journal/entry.ts'
import { countWords } from '../words/sentence.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'

/** Words between salutation and closing: about what is right, and what is too many. */
const lengths: Readonly<Record<Channel, { readonly right: number; readonly most: number }>> = {
  card: { right: 60, most: 110 },
  handwritten: { right: 130, most: 210 },
  letter: { right: 250, most: 350 },
  email: { right: 150, most: 220 },
}

const least: Readonly<Record<NoteKind, number>> = {
  'thank-you': 30,
  'status-note': 20,
  'check-in': 20,
}

const names: Readonly<Record<Channel, string>> = {
  ...{
    card: 'a card',
    handwritten: 'a letter written by hand',
    letter: 'a letter',
    email: 'an email',
  },
}

export function length({ note, parts }: Checking): readonly Finding[] {
  const words = countWords(parts.body.text)
  const { right, most } = lengths[note.channel]
  if (words > most)
    return [
      warning(
        'too-long',
        `It has ${words} words; for ${names[note.channel]} about ${right} are right.`,
      ),
    ]
  if (words < least[note.kind])
    return [
      warning(
        'too-short',
        `It has only ${words} words, which is little for a note that is to be remembered.`,
      ),
    ]
  return []
}

function warning(rule: string, sentence: string): Finding {
  return { rule, severity: 'warning', at: undefined, sentence }
}
