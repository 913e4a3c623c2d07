// A form as it stands: what was typed (or is known), and what is wrong with it, by field.
import type { Problem } from '#core/problem.ts'
import { printSeen, seenField, seenOf } from './seen.ts'

export type Filled = {
  readonly value: (name: string) => string
  readonly values: (name: string) => readonly string[]
  readonly errors: ReadonlyMap<string, string>
  /** What another window kept there meanwhile, where this one has something else. */
  readonly others: ReadonlyMap<string, string>
  /** Of a form over what is kept: what that was when the form was made. */
  readonly seen?: string
}

export type Values = Readonly<Record<string, string | undefined>>

/** A form that has been filled in with what is known or proposed. */
export function filledWith(known: Values = {}): Filled {
  const values = (name: string) => (known[name] === undefined ? [] : [known[name]])
  return { value: (name) => known[name] ?? '', values, errors: new Map(), others: new Map() }
}

/** A form over what is kept, so that it carries what it was made from; `proposed` stands in place of it. */
export function filledFrom(kept: Values, proposed: Values = {}): Filled {
  return { ...filledWith({ ...kept, ...proposed }), seen: sayKept(kept) }
}

/** What is kept, as the form carries it. */
export function sayKept(kept: Values): string {
  return printSeen(seenOf(Object.entries(kept).map(([name, text]) => [name, text ?? ''])))
}

/** A form as it came back: everything typed is kept. */
export function filledBy(data: FormData, errors: ReadonlyMap<string, string> = new Map()): Filled {
  const values = (name: string) =>
    data.getAll(name).filter((value): value is string => typeof value === 'string')
  return { value: (name) => values(name)[0] ?? '', values, errors, others: new Map() }
}

/** The same of one over what is kept, before anything of it was. */
export function filledAgain(data: FormData): Filled {
  const [seen] = data.getAll(seenField)
  return { ...filledBy(data), ...(typeof seen === 'string' && { seen }) }
}

/** The same form with all that a problem says is wrong, beside the fields it names. */
export function withProblem(
  filled: Filled,
  problem: Problem,
  fieldOf: (path: string) => string = (path) => path,
): Filled {
  const errors = new Map(filled.errors)
  for (const { field: path, message } of [problem, ...problem.also]) {
    const field = path === undefined ? '' : fieldOf(path)
    if (!errors.has(field)) errors.set(field, message)
  }
  return { ...filled, errors }
}

/** What a page with these forms is answered with: something is to be decided, or to be put right, or neither. */
export function statusOf(...forms: readonly Filled[]): 200 | 409 | 422 {
  if (forms.some(({ others }) => others.size > 0)) return 409
  return forms.some(({ errors }) => errors.size > 0) ? 422 : 200
}
