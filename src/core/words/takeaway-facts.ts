// What a takeaway gives a thank-you to say: something interesting, the expertise that helps, the issue and how
// it would be handled from the current position.
import { readFragment, type Fragment } from './fragment.ts'
import { readHandling } from './handling.ts'
import { heldPosition, type Held } from './held-position.ts'
import type { Optional } from './thank-you.ts'
import type { Voice } from './voice.ts'
import type { Need } from './written.ts'

/** What is known for the parts of a thank-you; `undefined` what is not, or is left out. */
export type Facts = {
  readonly interesting: Fragment | undefined
  readonly expertise: Fragment | undefined
  readonly issue: Fragment | undefined
  readonly handling: Fragment | undefined
  readonly held: Held | undefined
}

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
function definite(fact: Fragment | undefined): Fragment | undefined {
  if (fact?.kind !== 'phrase') return fact
  const { text } = fact
  if (/^an? (?!(?:third|half|quarter|few|lot|number|bit|couple|little|great|good)\b)/i.test(text)) {
    return { kind: 'phrase', text: text.replace(/^an? /i, 'the ') }
  }
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) \p{L}/u.test(text)
  return isCounted ? { kind: 'phrase', text: `the ${text}` } : fact
}

/** `led shutdowns with 200 people` is something I did. */
function withVerb(fact: Fragment | undefined): Fragment | undefined {
  if (fact?.kind !== 'phrase') return fact
  const text = fact.text.replace(/^experienced (?=in\b|with\b)/, 'experience ')
  const told = readHandling(text)
  return told?.kind === 'clause' && /^I (?!would)/.test(told.text) ? told : { ...fact, text }
}

/** `scheduling for four crews` and `SAP` are things one has experience in or with; `ten years` are one’s own. */
function owned(fact: Fragment | undefined): Fragment | undefined {
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

/** What is missing, in the order in which one would ask for it. */
export function needsOf(
  { to }: Voice,
  facts: Facts,
  leftOut: readonly Optional[],
): readonly Need[] {
  const withIssue = !leftOut.includes('issue')
  const lacks: Readonly<Record<ThankYouField, boolean>> = {
    'takeaway.interesting': !facts.interesting && !leftOut.includes('interesting'),
    'takeaway.expertise': !facts.expertise && !leftOut.includes('expertise'),
    'takeaway.issue': !facts.issue && withIssue,
    'takeaway.handling': !facts.handling && withIssue,
    'candidate.currentPosition': !facts.held && withIssue,
  }
  return questionsTo(to.full).filter(({ field }) => lacks[field])
}

type ThankYouField = (typeof thankYouFields)[number]

const thankYouFields = [
  ...(['takeaway.interesting', 'takeaway.expertise', 'takeaway.issue'] as const),
  ...(['takeaway.handling', 'candidate.currentPosition'] as const),
] as const

/** All that a thank-you to somebody of that name is made of, asked for one by one. */
export function questionsTo(name: string): readonly (Need & { readonly field: ThankYouField })[] {
  const sentences: Readonly<Record<ThankYouField, string>> = {
    'takeaway.interesting': `What did you learn from ${name} that interested you?`,
    'takeaway.expertise': `Which of your skills would help most in the role ${name} described?`,
    'takeaway.issue': `Which specific issue or problem came up with ${name}?`,
    'takeaway.handling': `How would you handle the issue you discussed with ${name}?`,
    'candidate.currentPosition':
      'What is your current position, and where? If you have none now, your last one.',
  }
  return thankYouFields.map((field) => ({ field, sentence: sentences[field] }))
}
