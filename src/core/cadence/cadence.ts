// The cadence is the policy: which follow-up comes when, and when to stop. Data, not code.

/** Numbers are days, but for `rounds`. `firstAfter` and `every` are the gaps to the first round and between rounds. */
export type Cadence = {
  readonly name?: string
  readonly firstAfter: number
  readonly every: number
  readonly rounds: number
  readonly secondTry: boolean
  readonly medium: 'call' | 'email'
}
