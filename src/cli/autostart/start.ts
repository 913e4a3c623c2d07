// What is to be started, and under which name systems know it.

/** A program with its arguments, all paths from the root. */
export type Start = {
  readonly program: string
  readonly args: readonly string[]
  /** Where the data lies. */
  readonly folder: string
}

export const unitName = 'sincerely.service'
export const agentLabel = 'sincerely'
