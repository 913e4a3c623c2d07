import type { ScriptsComposed } from '#app/compose-scripts.ts'
import type { Need } from '#core/words/written.ts'

/** What the scripts lack together and the room asks for, each once. */
export function lacksOf(scripts: ScriptsComposed['scripts']): readonly Need[] {
  const needs = Object.values(scripts)
    .flatMap((one) => (one.state === 'lacking' ? one.needs : []))
    .filter(({ field }) => isAskedThere(field))
  return [...new Map(needs.map((need) => [need.field, need])).values()]
}

/** A day is given with the interview, and a template is put right where it is written. */
export function isAskedThere(field: string): boolean {
  return /^(?:candidate|contact|application|takeaway)\./.test(field)
}
