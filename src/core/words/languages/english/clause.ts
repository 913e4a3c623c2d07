// Whether a fragment is a clause: something with a verb of its own.
import { baseVerbs } from './verbs.ts'

/** Whether a verb of its own makes the text a clause. A doubt counts as one: what stands for a clause suits a phrase too. */
export function isClause(text: string): boolean {
  if (/[.!?;…]\s/.test(text) || text.includes(':')) return true
  if (subjects.test(text)) return true
  if (/^(?:how|why|what|where|when|who|which|whether)\b/i.test(text)) return questions.test(text)
  const words = text.toLowerCase().split(/[\s,]+/)
  const related = words.findIndex((word, index) => index > 0 && relative.has(word))
  const ahead = related === -1 ? words : words.slice(0, related)
  return ahead.some((word, index) => {
    const before = ahead[index - 1]
    const next = ahead[index + 1] ?? ''
    const afterNext = ahead[index + 2] ?? ''
    if (doMany(word, next, afterNext)) return true
    if (before === undefined) return false
    return (finite.test(word) && !articles.test(before)) || doesOne(word, next, afterNext)
  })
}

/** Whether a clause is one sentence beyond doubt, fit to follow “that”; `saidThat` when it was typed behind one. */
export function isStatement(clause: string, saidThat: boolean): boolean {
  if (/[.!?;:…](?:\s|$)/.test(clause)) return false
  if (/^(?:I|we|how|why|what|where|when|who|which|if)\b/i.test(clause)) return false
  return saidThat || subjects.test(clause) || plainly.test(clause)
}

/** “operators plan”, “visitors skip the”: a verb after many. */
function doMany(word: string, next: string, afterNext: string): boolean {
  if (!/[^s]s$/.test(word) || articles.test(word)) return false
  return (
    (baseVerbs.has(next) && next !== 'work') ||
    happening.test(next) ||
    (objects.test(afterNext) && !small.test(next))
  )
}

/** “hands over”, “tied the”: an ending of a verb before what follows verbs. */
function doesOne(word: string, next: string, afterNext: string): boolean {
  if (!/(?:[^s]s|ed)$/.test(word)) return false
  if (/^an?$/.test(next)) return !/^(?:hour|shift|day|week|month|quarter|year)$/.test(afterNext)
  return /^(?:over|up|out|down|off|away|back|the|its|their|our|every|each|all|it|them)$/.test(next)
}

/** What many things do that do nothing to another. */
const happening =
  /^(?:arrive|fail|break|leak|wait|sit|stay|come|need|want|happen|fall|lose|miss|ignore|skip|struggle|refuse|quit|complain|slip|disappear|forget|depend|tend|lack)$/
const subjects =
  /^(?:I|we|they|you|he|she|[Ii]t|there|nobody|no one|everyone|everybody|somebody|someone)(?:['’](?:m|d|ll|ve|re|s))?(?=\s)/
/** A few words without a clause of their own, then “is”. */
const plainly =
  /^(?:(?!that |who |which |whose |how |where |what |nobody |you |we |they |it )\S+ ){1,4}?(?:is|are|was|were|has)\b/i
const questions =
  /^\w+(?: (?:often|long|many|much|fast|soon))? (?:do|does|did|is|are|was|were|can|could|should|will|would|has|have)\b/i
const finite =
  /^(?:is|are|was|were|has|had|can|cannot|could|will|would|should|must|may|might|do|does|did|\w+n['’]t|\w+['’](?:re|ve|ll)|never|always|often|still|rarely|sometimes|keeps?|fails?|failed|gets?|got|takes?|took|needs|goes|went|breaks|broke|runs|ran|loses|lost|stops|stopped|costs|lacks|comes?|came|becomes?|became|happens?|happened|uses|wants?|knows?|trusts?|thinks?|starts|started|meets?)$/
/** What an object begins with. */
const objects = /^(?:the|their|its|our|every|each|all|it|them|her|his)$/
/** What is no verb between two nouns. */
const small =
  /^(?:the|an?|of|for|in|on|at|to|with|by|from|and|or|but|nor|across|over|under|between|during|before|after|into|through|about|against|without|within|among|per|via|as|than|like|near|behind|beside|since|until|up|down|off|out|around|is|are|not|all|both)$/
const articles = /^(?:the|an?|my|our|your|his|her|its|their|this|these|those|no|some|any|of)$/
const relative = new Set(
  'that which who whose how what where when why because if so while after before since until as than'.split(
    ' ',
  ),
)
