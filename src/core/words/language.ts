// What a language is: its customs and its phrasings. One that is to be added is a module of this type and a line
// in languages/languages.ts; what it lacks the compiler says. docs/languages.md tells how.
import type { Channel } from '../journal/entry.ts'
import type { Day } from '../days/day.ts'
import type { Addressed } from './addressed.ts'
import type { Calling } from './calling.ts'
import type { Facts, Fact, Held } from './facts.ts'
import type { Optional, Thanking } from './thank-you.ts'
import type { Promised } from './promise.ts'
import type { AboutReference } from './reference-note.ts'
import type { Telling } from './status-note.ts'
import type { Voice } from './voice.ts'

/** Ways to say the same, without their last stop. Eight, so that a whole panel gets words of its own. */
export type Said<T> = readonly ((about: T) => string)[]

export type Language = Phrasings & {
  /** BCP 47, as it is chosen and kept: `en-US`. */
  readonly code: string
  /** Which other ways to write it mean this language: `en-IE`. */
  readonly tags: RegExp
  /** As it stands in the settings, with a sample. */
  readonly name: string
  readonly sample: string
  readonly customs: Customs
}

export type Customs = {
  readonly paper: 'a4' | 'letter'
  /** How a letter lies on its sheet where the language decides; left out, its country does. */
  readonly layout?: 'din'
  /** A day as it stands anywhere in a sentence, and where the sentence goes on behind it. */
  readonly date: (day: Day) => string
  readonly dateWithin: (day: Day) => string
  /** The day on which something is, in a note: `on Monday, March 9`. */
  readonly onDay: (day: Day) => string
  readonly onDayWithin: (day: Day) => string
  readonly letterDate: (day: Day) => string
  /** The title of a letter to somebody, as a document. */
  readonly letterTitle: (name: string) => string
  /** The line below a letter that names what lies with it. */
  readonly enclosed: (things: readonly [string, ...string[]]) => string
  /** Minutes since midnight as a time of day. */
  readonly time: (minutes: number) => string
  readonly today: string
  readonly yesterday: string
  /** Of an interview, on the phone: `a week ago, on Monday, March 2, at 2 p.m.`, and where the sentence goes on. */
  readonly met: (meeting: Meeting) => string
  readonly metWithin: (meeting: Meeting) => string
  /** What of it is true for one week alone. */
  readonly weekAgo: string
  /** When a promise is kept. */
  readonly when: When
  /** A greeting by the hour, in minutes since midnight; `undefined` is any hour. */
  readonly hello: (minutes: number | undefined) => string
  readonly addressed: (typed: string, formal: boolean) => Addressed
  readonly salutation: (to: Addressed, voice: Pick<Voice, 'tone'>, channel: Channel) => string
  /** Whether the first sentence goes on behind the salutation, with a small letter unless it opens with a noun. */
  readonly goesOnSmall: boolean
  /** The sign-off of whoever has none of their own, and how one stands above the name. */
  readonly signOff: (voice: Pick<Voice, 'tone'>) => string
  readonly closing: (signOff: string) => string
  /** A position as typed, fit for the phrasings, then with its word, then with the company. */
  readonly position: (typed: string) => string
  readonly role: (position: string) => string
  readonly roleAt: (role: string, company: string) => string
  readonly number: NumberWords
}

export type Meeting = {
  readonly day: Day
  readonly wasWeekAgo: boolean
  /** As said; left out, the day alone is told. */
  readonly time?: string
}

type When = {
  /** No day is known. */
  readonly soon: string
  /** The day has come already. */
  readonly nextDays: string
  readonly onDay: (day: Day) => Timed
  /** Counted from the sending, and from the conversation. */
  readonly inWeeks: (weeks: Weeks, day: Day) => Timed
  readonly afterTalk: (weeks: Weeks, day: Day) => Timed
}

export type Weeks = 'one' | 'about one' | 'two'

/** A time, and the same where the sentence goes on behind it. */
export type Timed = { readonly when: string; readonly whenWithin: string }

export type NumberWords = {
  readonly plus: string
  readonly extension: string
  /** From zero to nine. */
  readonly digits: readonly string[]
}

type Phrasings = {
  /** What a takeaway gives to say, as far as it was typed. */
  readonly facts: (voice: Voice, leftOut: readonly Optional[]) => Facts
  readonly thankYou: {
    readonly subjects: Said<Voice>
    readonly inFull: ThankYouParts
    readonly inShort: ThankYouParts
    /** That one would like to work there. */
    readonly resolve: Said<Voice>
    /** What might come of the way one would handle the issue. */
    readonly prospects: Said<Voice>
  }
  readonly statusNote: {
    readonly subjects: Said<Voice>
    readonly openings: Said<Telling>
    readonly questions: Said<Voice>
    readonly interests: Said<Voice>
    readonly offers: Said<Voice>
    readonly endings: Said<Voice>
  }
  readonly checkIn: {
    readonly subjects: Said<Voice>
    /** By round: the first, those between, and the last. */
    readonly first: Said<Voice>
    readonly further: Said<Voice>
    readonly last: Said<Voice>
    readonly questions: Said<Voice>
    readonly materials: Said<Voice>
    readonly endings: Said<Voice>
  }
  readonly callThanks: { readonly thanks: Said<Voice>; readonly endings: Said<Voice> }
  readonly references: ReferenceWords
  readonly answered: {
    readonly greetings: Said<Calling>
    readonly reminders: Said<Calling>
    readonly thanks: Said<Calling>
    /** What came of the last call. */
    readonly sinceMessage: Said<CalledBefore>
    readonly sinceTalk: Said<CalledBefore>
    readonly moments: Said<Calling>
    readonly endings: Said<Calling>
  }
  readonly questions: {
    readonly processes: Said<Calling>
    readonly credentials: Said<Calling>
    readonly materials: Said<Calling>
    /** Where they named a date for the decision, and where none is known. */
    readonly datesNamed: Said<Calling>
    readonly datesUnknown: Said<Calling>
  }
  readonly colleague: {
    readonly greetings: Said<Calling>
    readonly subjects: Said<Calling>
    readonly times: Said<Calling>
    readonly messages: Said<Calling>
    readonly numbers: Said<Calling>
    readonly endings: Said<Calling>
  }
  readonly voicemail: {
    readonly first: {
      readonly hellos: Said<Calling>
      readonly reminders: Said<Calling>
      readonly thanks: Said<Calling>
      readonly dates: Said<Calling>
      readonly numbers: Said<Calling>
      readonly endings: Said<Calling>
    }
    readonly again: {
      readonly hellos: Said<Calling>
      readonly reminders: Said<Calling>
      readonly details: Said<Calling>
      readonly numbers: Said<Calling>
      readonly hopes: Said<Calling>
    }
    readonly later: {
      readonly hellos: Said<Calling>
      readonly reminders: Said<Calling>
      readonly questions: Said<Calling>
      readonly numbers: Said<Calling>
      readonly endings: Said<Calling>
    }
  }
}

type CalledBefore = NonNullable<Calling['before']>

/** What a thank-you carries; in full or in short. */
export type ThankYouParts = {
  readonly thanks: Said<Thanking>
  readonly interest: Said<Fact>
  /** That one would contribute in the role, and by what. */
  readonly fit: Said<Fact>
  readonly issue: Said<Fact>
  readonly handling: readonly ((fact: Fact, held: Held) => string)[]
  readonly invitation: Said<Voice>
  readonly promise: Said<Promised>
  readonly thanksAgain: Said<Voice>
}

/** What is written to those who vouch, and of them. */
export type ReferenceWords = {
  readonly note: (about: AboutReference) => {
    readonly subject: string
    readonly ask: string
    readonly thanks: string
  }
  /** The same for the ear; a paragraph each. */
  readonly spoken: (about: AboutReference) => {
    readonly hello: string
    readonly ask: string
    readonly ending: string
  }
  readonly mail: (
    voice: Voice,
    isOne: boolean,
  ) => { readonly subject: string; readonly opening: string; readonly ending: string }
  /** The head of the sheet: `References`, for `Maintenance planner at Halvorsen Paper`; and its title as a document. */
  readonly sheet: (voice: Voice) => {
    readonly heading: string
    readonly title: string
    readonly position: string
  }
}
