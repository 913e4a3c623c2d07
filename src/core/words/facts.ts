// What a takeaway gives a thank-you to say, read by the language it is written in.

/**
 * What was typed, made fit for a sentence. A phrase can stand anywhere; a clause (something with a verb of its
 * own) stands only at the end, behind a colon; a statement, a clause beyond doubt, also behind “that”.
 */
export type Fact = { readonly kind: 'phrase' | 'clause' | 'statement'; readonly text: string }

/** The candidate's current position, fit to stand behind “in” and “from”. */
export type Held = {
  /** `my current position as planner at Northlake`. */
  readonly position: string
  /** `my work as planner at Northlake`. */
  readonly work: string
  /** `as planner at Northlake`. */
  readonly as: string
}

/** What is known for the parts of a thank-you; `undefined` what is not, or is left out. */
export type Facts = {
  readonly interesting: Fact | undefined
  readonly expertise: Fact | undefined
  readonly issue: Fact | undefined
  readonly handling: Fact | undefined
  readonly held: Held | undefined
}
