// What a note or a script comes to: either it is written, whole, or it says what is still missing.

/** A note as it would be read. `text` is all of it joined as it would be copied, without the subject. */
export type Written = {
  readonly state: 'written'
  /** BCP 47, where it was composed here. */
  readonly language?: string
  /** Only on an email. */
  readonly subject?: string
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
  readonly signature: string
  readonly text: string
}

/** What is missing before anything can be written: each field, with the question to ask for it. */
export type Lacking = { readonly state: 'lacking'; readonly needs: readonly Need[] }

export type Need = { readonly field: string; readonly sentence: string }

/** One thing to ask on the phone, short enough to look at while talking. */
export type Question = {
  /** A question of the candidate's own has only its number. */
  readonly id: KnownQuestion | `own-${number}`
  readonly text: string
}

export type KnownQuestion = 'process' | 'credentials' | 'materials' | 'decision' | 'when-to-call'

/** What to say on the phone: `lines`, then the questions, then `closing`. `seconds` at 150 words a minute. */
export type Script = {
  readonly state: 'written'
  readonly title: string
  readonly lines: readonly string[]
  readonly questions: readonly Question[]
  readonly closing: readonly string[]
  readonly seconds: number
  readonly text: string
  /** The number in it, digit by digit: `three one two, five five five, zero one four two`. */
  readonly spelled?: string
  /** What is to be changed by whoever reads it. */
  readonly advice?: string
}

export function lacking(needs: readonly Need[]): Lacking {
  return { state: 'lacking', needs }
}
