// What a takeaway gives to say in German. Every noun would ask for its own case, so what was typed stands behind
// a colon, which is right for all; only “dass …” and “wie …” go on behind a comma.
import type { Fact, Facts, Held } from '../../facts.ts'
import type { Said } from '../../language.ts'
import type { Optional } from '../../thank-you.ts'
import { readTyped } from '../../typed.ts'
import type { Voice } from '../../voice.ts'
import { heldPosition } from './held-position.ts'

export function factsOf({ takeaway, kase }: Voice, leftOut: readonly Optional[]): Facts {
  const read = (part: Optional) => (leftOut.includes(part) ? undefined : readFact(takeaway?.[part]))
  const withIssue = !leftOut.includes('issue')
  return {
    interesting: read('interesting'),
    expertise: read('expertise'),
    issue: read('issue'),
    handling: withIssue ? readFact(takeaway?.handling) : undefined,
    held: withIssue ? heldPosition(kase.candidate.currentPosition) : undefined,
  }
}

/** A statement here is what begins with “dass” or “wie”; a clause is a sentence of its own, with a capital. */
export function readFact(typed: string | undefined): Fact | undefined {
  const { text, asks } = readTyped(typed ?? '')
  if (text === '') return undefined
  if (asks) return { kind: 'clause', text: `${large(text)}?` }
  if (/^(?:würde|habe|hatte|hätte|kann|könnte|werde) /i.test(text))
    return { kind: 'clause', text: `Ich ${small(text)}` }
  if (subjects.test(text) || /[.!?;…]\s/.test(text)) return { kind: 'clause', text: large(text) }
  if (opensClause.test(text)) return { kind: 'statement', text: small(text) }
  return { kind: 'phrase', text: smallWords.test(text) ? small(text) : text }
}

/** `dass` goes before “dass …” and “wie …”, `colon` before anything else. */
type Ways = { readonly dass?: string; readonly colon: string }

export function byWays(all: readonly Ways[]): Said<Fact> {
  return all.map(({ dass, colon }) => ({ kind, text }) => {
    return kind === 'statement' && dass !== undefined ? `${dass}, ${text}` : `${colon}: ${text}`
  })
}

/** `did` goes before what was done, `would` before what one would do. */
type Handled = (held: Held) => { readonly did: string; readonly would: string }

export function byHandling(
  all: readonly Handled[],
): readonly ((fact: Fact, held: Held) => string)[] {
  return all.map((handled) => ({ kind, text }, held) => {
    const { did, would } = handled(held)
    const isDone = kind === 'clause' && !intends.test(text)
    return `${isDone ? did : would}: ${text}`
  })
}

const intends = /^\S+ (?:würden?|könnten?|sollten?|werden?|will|wollen|möchten?|müssten?) /i
const subjects = /^(?:ich|wir|man|es|sie|er|niemand|jeder|alle) /i
const opensClause = /^(?:dass|wie|warum|weshalb|wieso|ob|wann|wo|wer) /i
/** What has a small letter unless it begins a sentence. */
const smallWords =
  /^(?:der|die|das|den|dem|des|ein|eine[mnrs]?|kein|keine[mnrs]?|mein|meine[mnrs]?|unser|unsere[mnrs]?|dieser?|diese[mns]|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|viele?|mehr|weniger|zu|bei|mit|für|von|vom|aus|in|im|auf|an|am|um|nach|über|unter|durch|ohne|gegen|seit|vor|beim|zum|zur|nicht|nur|auch|immer|jede[mnrs]?|erst) /i

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function large(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
