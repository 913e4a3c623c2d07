// Every field of a form is read before any is complained of, so that all that is wrong is said at once.
import { Problem } from '#core/problem.ts'

/** What each reader gives, by its name. Throws the first Problem, with the others beside it. */
export function readAll<Parts extends object>(readers: {
  readonly [Name in keyof Parts]: () => Parts[Name]
}): Parts {
  const names = Object.keys(readers) as (keyof Parts)[]
  const read = readEach(names, (name) => [name, readers[name]()] as const)
  return Object.fromEntries(read) as Parts
}

/** The same of a list. */
export function readEach<One, Read>(
  list: readonly One[],
  read: (one: One, index: number) => Read,
): readonly Read[] {
  const problems: Problem[] = []
  const done: Read[] = []
  for (const [index, one] of list.entries()) {
    try {
      done.push(read(one, index))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error, ...error.also)
    }
  }
  const [first, ...also] = problems
  if (first) throw anew(first, first.field, also)
  return done
}

/** Reads a part of a form: the fields that are wrong with it are named from the whole form. */
export function within<Read>(path: string, read: () => Read): Read {
  const named = (problem: Problem): Problem => {
    const field = problem.field === undefined ? path : `${path}.${problem.field}`
    return anew(problem, field, problem.also.map(named))
  }
  try {
    return read()
  } catch (error) {
    throw error instanceof Problem ? named(error) : error
  }
}

function anew(
  { code, message, cause }: Problem,
  field: string | undefined,
  also: readonly Problem[],
): Problem {
  return new Problem(code, message, { ...(field !== undefined && { field }), cause, also })
}
