// What applications came to, as counts that can be added up: how far they went, what was answered and how soon, and
// how much of the method was followed. Nothing here says what led to what.
import type { Channel } from '../journal/entry.ts'

/** What was reached at least once, of the applications with an interview behind them. */
export const stages = ['interviewed', 'thanked', 'followed-up', 'moved'] as const
export type Stage = (typeof stages)[number]

/** Where each of these stands: they add up to those interviewed. */
export const ends = ['offer', 'advanced', 'open', 'played-out', 'rejection', 'withdrawn'] as const
export type End = (typeof ends)[number]

/** What one does and they may answer: a note by its channel, a call by its round; the third has all later ones. */
export const acts = [
  ...(['thank-you handwritten', 'thank-you card', 'thank-you letter', 'thank-you email'] as const),
  ...(['call 1', 'call 2', 'call 3', 'check-in', 'status-note'] as const),
] satisfies readonly (`thank-you ${Channel}` | 'check-in' | 'status-note' | `call ${1 | 2 | 3}`)[]
export type Act = (typeof acts)[number]

/** How often it was done, and after how many of these they got in touch, or came to the phone. */
type Tally = { readonly made: number; readonly answered: number }

/** From what one did to their reply: up to so many days. */
export const waits = [0, 2, 5, 10, 20, Infinity] as const

/** The steps of the method that fall due. */
export const tasks = ['thank-you', 'follow-up', 'status-note', 'material'] as const
export type Task = (typeof tasks)[number]

/** In time, a thank-you until the day after; later; let go; not done before it no longer counted. */
export const ways = ['in-time', 'late', 'let-go', 'missed'] as const
export type Way = (typeof ways)[number]

export type Insights = {
  readonly way: Readonly<Record<Stage, number>>
  readonly ends: Readonly<Record<End, number>>
  readonly replies: Readonly<Record<Act, Tally>>
  /** How many replies came within each of `waits`, and not within the one before. */
  readonly waits: readonly number[]
  readonly followed: Readonly<Record<Task, Readonly<Record<Way, number>>>>
}

export const noInsights: Insights = {
  way: counted(stages, () => 0),
  ends: counted(ends, () => 0),
  replies: counted(acts, () => ({ made: 0, answered: 0 })),
  waits: waits.map(() => 0),
  followed: counted(tasks, () => counted(ways, () => 0)),
}

/** Those of several applications, added up. */
export function together(one: Insights, other: Insights): Insights {
  return {
    way: counted(stages, (stage) => one.way[stage] + other.way[stage]),
    ends: counted(ends, (end) => one.ends[end] + other.ends[end]),
    replies: counted(acts, (act) => ({
      made: one.replies[act].made + other.replies[act].made,
      answered: one.replies[act].answered + other.replies[act].answered,
    })),
    waits: one.waits.map((count, index) => count + (other.waits[index] ?? 0)),
    followed: counted(tasks, (task) =>
      counted(ways, (way) => one.followed[task][way] + other.followed[task][way]),
    ),
  }
}

export function counted<Key extends string, One>(
  keys: readonly Key[],
  count: (key: Key) => One,
): Readonly<Record<Key, One>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, One>
}
