// The candidate's own words: scripts, calls, notes.

/** A script of the candidate's own, with fields. */
export type ScriptTemplateTable = {
  account: string
  id: string
  name: string
  folded: string
  reached: string
  stage: string
  words: string
  /** 1 for the one that is used for such calls; there is at most one. */
  is_usual: number
}

/** What is said on one call instead of what is proposed. */
export type CallWordsTable = {
  account: string
  interview: string
  contact: string
  round: number
  attempt: number
  reached: string
  words: string
  /** JSON: the facts as they were when this was written, by field. */
  facts: string
  /** The program that drafted this, until it is made one's own. */
  drafted_by: string | null
}

/** A note of the candidate's own, with fields. */
export type NoteTemplateTable = {
  account: string
  id: string
  name: string
  folded: string
  kind: string
  channel: string
  subject: string | null
  words: string
  /** 1 for the one that is used for such notes; there is at most one. */
  is_usual: number
}

/** What is written in one note instead of what is proposed. */
export type NoteWordsTable = {
  account: string
  interview: string
  contact: string
  kind: string
  channel: string
  /** How many such notes went out before. */
  number: number
  subject: string | null
  words: string
  /** What stood there when one began. */
  started_subject: string | null
  started_words: string
  left_out: string
  /** JSON: the facts as they were when one began, by field. */
  facts: string
  /** JSON: why it is to go out as it is, and the rules this lets pass. */
  anyway: string | null
  /** The program that drafted this, until it is made one's own. */
  drafted_by: string | null
}

export type KnownWordTable = { account: string; word: string }
