// What the checks need to know of a language: one file each, and the same rules for all.
import type { Day } from '../../days/day.ts'

export type Language = {
  /** The first subtag: `en`. */
  readonly tag: string
  /** A line that greets, and one that takes leave. */
  readonly greeting: RegExp
  readonly closing: RegExp
  /** A salutation to nobody in particular. */
  readonly toNobody: RegExp
  /** What may stand before a stop that ends no sentence. */
  readonly unended: RegExp
  /** Whether what follows the salutation's comma begins with a small letter. */
  readonly isSmallAfterGreeting: boolean
  /** Words that stand for what was to be filled in. */
  readonly placeholder: RegExp
  readonly thanks: RegExp
  /** That one will be in touch. */
  readonly promise: RegExp
  /** Words that may stand twice in a row, with what leads to them. */
  readonly doubled: RegExp
  /** Small words that tell nothing of a name. */
  readonly common: ReadonlySet<string>
  /** Words or beginnings of words that letters are made of, far from all others; none where a dictionary is read. */
  readonly usual: readonly string[]
  /** Honorifics, titles, and short forms of first names. */
  readonly titles: RegExp
  readonly shortNames: readonly (readonly string[])[]
  /** Names that are words as well, folded. */
  readonly nameWords: ReadonlySet<string>
  /** A title before a name: with it goes the last name. */
  readonly honorific: RegExp
  /** Slips of grammar that nobody means. */
  readonly grammar: readonly RegExp[]
  /** Ways of saying what does harm, each with why. */
  readonly tones: readonly Tone[]
  readonly emphasis: RegExp
  /** Words that go with a position. */
  readonly post: RegExp
  /** “Call me at”, after which a number is expected. */
  readonly reachMe: RegExp
  readonly days: Days
}

export type Tone = {
  readonly rule: 'apology' | 'pleading' | 'pressure'
  /** `g` is set. */
  readonly patterns: readonly RegExp[]
}

/** How days are spoken of. */
export type Days = {
  /** Patterns with the groups `weekday`, `date`, `month`, `year`; the longer ones first. `g` is set. */
  readonly named: { readonly dayFirst: readonly RegExp[]; readonly monthFirst: readonly RegExp[] }
  /** By their beginnings, Monday first and January first, in lower case. */
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** Words for a day counted from the one on which it is written. */
  readonly relative: readonly { readonly pattern: RegExp; readonly days: number }[]
  /** What leads to a day of the interview, of the promise, of the decision. */
  readonly interview: RegExp
  readonly promise: RegExp
  readonly decision: RegExp
  /** What behind a day says that it is that of the decision: “as the date for your decision”. */
  readonly decisionAhead: RegExp
  /** What between such words and the day says that the day is another matter's. */
  readonly otherMatter: RegExp
  /** What says that a talk is still to come. */
  readonly ahead: RegExp
  /** “After our”, before the talk from which days are counted. */
  readonly countedFrom: RegExp
  /** What stands right before a day by which something is due. */
  readonly dueBy: RegExp
  /** How long from the sending: “in a week”. */
  readonly spans: readonly { readonly pattern: RegExp; readonly days: number }[]
  readonly say: (
    day: Day,
    like: { readonly weekday: boolean; readonly date: boolean },
    isDayFirst: boolean,
  ) => string
}
