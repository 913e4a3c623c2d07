// English, American and British: one set of phrasings, two sets of customs.
import type { Language } from '../../language.ts'
import { answered } from './answered.ts'
import { callThanks } from './call-thanks.ts'
import { inShort } from './card.ts'
import { checkIn } from './check-in.ts'
import { colleague } from './colleague.ts'
import { americanCustoms, britishCustoms } from './customs.ts'
import { promises } from './promise.ts'
import { questions } from './questions.ts'
import { references } from './references.ts'
import { statusNote } from './status-note.ts'
import { factsOf } from './takeaway-facts.ts'
import { inFull } from './thank-you.ts'
import { closing } from './thank-you-closing.ts'
import { again } from './voicemail-again.ts'
import { first } from './voicemail-first.ts'
import { later } from './voicemail-later.ts'

const english = {
  facts: factsOf,
  thankYou: {
    subjects: closing.subjects,
    resolve: closing.resolve,
    prospects: closing.prospects,
    inFull: { ...inFull, ...closing, promise: promises.inFull },
    inShort: { ...inShort, promise: promises.inShort },
  },
  statusNote,
  checkIn,
  callThanks,
  references,
  answered,
  questions,
  colleague,
  voicemail: { first, again, later },
}

export const american: Language = {
  ...{ code: 'en-US', tags: /^en-us\b/i },
  ...{ name: 'American English', sample: 'Monday, March 9, at 2 p.m.' },
  ...{ ...english, customs: americanCustoms },
}

export const british: Language = {
  ...{ code: 'en-GB', tags: /^en-(?:gb|ie|au|nz|za|in)\b/i },
  ...{ name: 'British English', sample: 'Monday 9 March at 2 pm' },
  ...{ ...english, customs: britishCustoms },
}
