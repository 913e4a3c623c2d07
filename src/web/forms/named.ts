// Who is to be named for what they asked for, as the address of the page carries it, and the forms on it.
import { typed } from './answer.ts'

export type Named = {
  /** What they asked for. */
  readonly what: string | undefined
  /** `undefined` as long as nobody was chosen, or left out. */
  readonly references: readonly string[] | undefined
}

export function namedIn(data: FormData): Named {
  const references = data.getAll('reference').filter((one) => typeof one === 'string')
  return {
    what: typed(data, 'what'),
    references: data.has('chosen') ? references : undefined,
  }
}

/** The page with these people chosen, or what belongs to it. */
export function namedPath(path: string, { what, references = [] }: Named): string {
  const about = new URLSearchParams({ ...(what !== undefined && { what }), chosen: 'yes' })
  for (const reference of references) about.append('reference', reference)
  return `${path}?${about}`
}

/** The field of what somebody should know of the position; each has their own on the page. */
export function briefField(reference: string): string {
  return `know-${reference}`
}
