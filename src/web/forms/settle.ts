// A form that was sent, beside what is kept by now: what only another window changed is left as it is there.
import { typed } from './answer.ts'
import type { Values } from './filled.ts'
import { readSeen, seenField, theirsField, whose } from './seen.ts'

export type Settled = {
  /** The form to be kept: what was typed, and what is theirs where nothing was. */
  readonly data: FormData
  /** What was taken over from another window. */
  readonly taken: Readonly<Record<string, string>>
  /** What another window kept where this one has something else. */
  readonly others: Readonly<Record<string, string>>
}

export function settle(sent: FormData, kept: Values): Settled {
  const made = typed(sent, seenField)
  // A button that sets one thing shows nothing that could have changed.
  if (made === undefined) return { data: sent, taken: {}, others: {} }
  const seen = readSeen(made)
  const letGo = sent
    .getAll(theirsField)
    .map((choice) => typeof choice === 'string' && choice.split('=')[0])
  const data = copyOf(sent)
  const taken: Record<string, string> = {}
  const others: Record<string, string> = {}
  for (const name of namesIn(sent)) {
    const [mine, theirs] = [typed(sent, name) ?? '', kept[name] ?? '']
    const outcome = letGo.includes(name) ? 'theirs' : whose({ seen: seen.get(name), mine, theirs })
    if (outcome === 'both') others[name] = theirs
    if (outcome !== 'theirs') continue
    data.set(name, theirs)
    taken[name] = theirs
  }
  return { data, taken, others }
}

export function copyOf(sent: FormData): FormData {
  const copy = new FormData()
  for (const [name, value] of sent) copy.append(name, value)
  return copy
}

/** The fields in which one types; what the form carries for itself begins with a stroke. */
function namesIn(sent: FormData): ReadonlySet<string> {
  return new Set([...sent.keys()].filter((name) => !name.startsWith('_')))
}
