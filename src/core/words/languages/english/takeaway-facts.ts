// What a takeaway gives a thank-you to say: something interesting, the expertise that helps, the issue and how
// it would be handled from the current position.
import type { Fact, Facts } from '../../facts.ts'
import type { Optional } from '../../thank-you.ts'
import type { Voice } from '../../voice.ts'
import { readFragment } from './fragment.ts'
import { readHandling } from './handling.ts'
import { heldPosition } from './held-position.ts'

export function factsOf({ takeaway, kase, names, to }: Voice, leftOut: readonly Optional[]): Facts {
  const read = (part: Optional) =>
    leftOut.includes(part) ? undefined : readFragment(takeaway?.[part], names, to.full)
  const withIssue = !leftOut.includes('issue')
  return {
    interesting: readFragment(
      leftOut.includes('interesting') ? undefined : takeaway?.interesting?.replace(liking, ''),
      names,
      to.full,
    ),
    expertise: owned(withVerb(read('expertise'))),
    issue: definite(read('issue')),
    handling: withIssue ? readHandling(takeaway?.handling, names) : undefined,
    held: withIssue ? heldPosition(kase.candidate.currentPosition) : undefined,
  }
}

/** “I liked …”: that one did is what the phrasing says. */
const liking =
  /^I (?:really |especially )?(?:liked|loved|enjoyed)(?: (?:hearing|learning))?(?: about)? (?=\S)/i

/** What both know is “the” to both: `two winders that fail` are the two winders. */
function definite(fact: Fact | undefined): Fact | undefined {
  if (fact?.kind !== 'phrase') return fact
  const { text } = fact
  if (/^an? (?!(?:third|half|quarter|few|lot|number|bit|couple|little|great|good)\b)/i.test(text)) {
    return { kind: 'phrase', text: text.replace(/^an? /i, 'the ') }
  }
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) \p{L}/u.test(text)
  return isCounted ? { kind: 'phrase', text: `the ${text}` } : fact
}

/** `led shutdowns with 200 people` is something I did. */
function withVerb(fact: Fact | undefined): Fact | undefined {
  if (fact?.kind !== 'phrase') return fact
  const text = fact.text.replace(/^experienced (?=in\b|with\b)/, 'experience ')
  const told = readHandling(text)
  return told?.kind === 'clause' && /^I (?!would)/.test(told.text) ? told : { ...fact, text }
}

/** `scheduling for four crews` and `SAP` are things one has experience in or with; `ten years` are one’s own. */
function owned(fact: Fact | undefined): Fact | undefined {
  if (fact?.kind !== 'phrase' || opened.test(fact.text)) return fact
  const { text } = fact
  if (mine.test(text)) return { kind: 'phrase', text: `my ${text}` }
  if (/^[a-z]{2,}ing\b|^[^,]*\p{Ll}ing$/u.test(text))
    return { kind: 'phrase', text: `my experience in ${text}` }
  return /^\p{Lu}/u.test(text) ? { kind: 'phrase', text: `my experience with ${text}` } : fact
}

const opened =
  /^(?:my|our|an?|the|this|that|these|those|being|having|understanding|knowing|how|what|why|where|by|in|with|as)\b/i
/** Up to four words, and then one that everybody has as their own. */
const mine =
  /^(?:(?!(?:of|for|in|to|with|and|on|at)\b)[\p{L}\p{N}+-]+ ){0,4}(?:years?|skills?|experience|expertise|background|knowledge|ability|attention|patience|degree|track record|certification|MBA|PhD|CPA|PMP|Spanish|French|German|English|Polish|Chinese|Portuguese)\b/iu
