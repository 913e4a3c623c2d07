import type { ScriptsComposed } from '#app/compose-scripts.ts'
import type { Need } from '#core/words/written.ts'

/** What the scripts lack together, each once. */
export function lacksOf(scripts: ScriptsComposed['scripts']): readonly Need[] {
  const needs = Object.values(scripts).flatMap((one) => (one.state === 'lacking' ? one.needs : []))
  return [...new Map(needs.map((need) => [need.field, need])).values()]
}
