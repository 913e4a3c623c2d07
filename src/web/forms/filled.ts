// A form as it stands: what was typed (or is known), and what is wrong with it, by field.
import type { Problem } from '#core/problem.ts'

export type Filled = {
  readonly value: (name: string) => string
  readonly values: (name: string) => readonly string[]
  readonly errors: ReadonlyMap<string, string>
}

/** A form that has been filled in with what is known already. */
export function filledWith(known: Readonly<Record<string, string | undefined>> = {}): Filled {
  const values = (name: string) => (known[name] === undefined ? [] : [known[name]])
  return { value: (name) => known[name] ?? '', values, errors: new Map() }
}

/** A form as it came back: everything typed is kept. */
export function filledBy(data: FormData, errors: ReadonlyMap<string, string> = new Map()): Filled {
  const values = (name: string) =>
    data.getAll(name).filter((value): value is string => typeof value === 'string')
  return { value: (name) => values(name)[0] ?? '', values, errors }
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
