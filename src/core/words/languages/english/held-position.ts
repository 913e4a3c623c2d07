// The candidate's current position, as typed (“Planner at Northlake”, “I work as a planner”), made fit to
// stand behind “in” and “from”.
import type { Held } from '../../facts.ts'
import { lowered } from './fragment.ts'

/** `undefined` when nothing is said, or only that there is none. */
export function heldPosition(typed: string | undefined): Held | undefined {
  const said = (typed ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?-]+$/, '')
  const [, former, rest = ''] =
    /^((?:former(?:ly)?|until recently|previously|last)\b:? ?|ex-)?(.*)$/i.exec(said) ?? []
  const bare = rest.replace(opening, '').replace(/^as /i, '')
  // “Senior QA Engineer” is a title, written as a title.
  const isTitle = /^\p{Lu}\S* (?:\p{Lu}\S* )*\p{Lu}\p{Ll}/u.test(bare)
  const text = isTitle ? bare : lowered(bare)
  if (
    text === '' ||
    /^(?:none|n\/a|no job|unemployed|between jobs|looking(?: for work)?|-+)$/i.test(text)
  ) {
    return undefined
  }
  const as = /^(?:at|with|in|for) /.test(text) ? text : `as ${text}`
  return { position: `my ${former ? 'last' : 'current'} position ${as}`, work: `my work ${as}`, as }
}

const opening =
  /^(?:currently:? |current(?: position| job| role)?: |now |i am |i['’]m |i work |working |my (?:current )?(?:position|job|role)(?: is)? )+/i
