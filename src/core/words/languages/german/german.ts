// German, of Germany and Austria, and of Switzerland: one set of phrasings, two sets of customs. No phrasing has a
// ß in it, so that all of them serve in Switzerland too.
import type { Language } from '../../language.ts'
import { answered } from './answered.ts'
import { callThanks } from './call-thanks.ts'
import { inShort } from './card.ts'
import { checkIn } from './check-in.ts'
import { colleague } from './colleague.ts'
import { germanCustoms, swissCustoms } from './customs.ts'
import { factsOf } from './facts.ts'
import { promises } from './promise.ts'
import { questions } from './questions.ts'
import { references } from './references.ts'
import { statusNote } from './status-note.ts'
import { closing } from './thank-you-closing.ts'
import { inFull } from './thank-you.ts'
import { again } from './voicemail-again.ts'
import { first } from './voicemail-first.ts'
import { later } from './voicemail-later.ts'

const phrasings = {
  facts: factsOf,
  thankYou: {
    subjects: closing.subjects,
    resolve: closing.resolve,
    prospects: closing.prospects,
    inFull: { ...inFull, ...closing, promise: promises.inFull },
    inShort: { ...inShort, promise: promises.inShort },
  },
  ...{ statusNote, checkIn, callThanks, references },
  ...{ answered, questions, colleague, voicemail: { first, again, later } },
}

export const german: Language = {
  ...{ code: 'de', tags: /^de\b/i },
  ...{ name: 'German', sample: 'Montag, 9. März, um 14 Uhr' },
  ...{ ...phrasings, customs: germanCustoms },
}

export const swiss: Language = {
  ...{ code: 'de-CH', tags: /^de-(?:ch|li)\b/i },
  ...{ name: 'German, as in Switzerland', sample: 'Freundliche Grüsse, without ß' },
  ...{ ...phrasings, customs: swissCustoms },
}
