// Insights in words. Where there are too few of something to mean anything, they are told as what happened, and no
// share is given.
import {
  waits,
  type Act,
  type End,
  type Insights,
  type Stage,
  type Task,
  type Way,
} from './insights.ts'

/** Below it a share says more than is known. */
const enough = 5

/** `60 %`; nothing where the whole is too small. */
export function sayShare(part: number, whole: number): string | undefined {
  return whole < enough ? undefined : `${Math.round((100 * part) / whole)} %`
}

function isEnough(count: number): boolean {
  return count >= enough
}

/** `none`, `one`, … `four`, then `5`. */
export function sayCount(count: number): string {
  return ['none', 'one', 'two', 'three', 'four'][count] ?? String(count)
}

/** `One application`, `12 applications`. */
function sayMany(count: number, [one, many]: readonly [string, string]): string {
  const said = sayCount(count)
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)} ${count === 1 ? one : many}`
}

export const stagesSaid: Readonly<Record<Stage, string>> = {
  interviewed: 'Interviewed',
  thanked: 'Thanked',
  'followed-up': 'Called or asked',
  moved: 'Something moved',
}

export const endsSaid: Readonly<Record<End, string>> = {
  offer: 'An offer',
  advanced: 'A further interview',
  open: 'Still open',
  'played-out': 'Played out',
  rejection: 'A no',
  withdrawn: 'You withdrew',
}

export const actsSaid: Readonly<Record<Act, string>> = {
  'thank-you handwritten': 'Thank-you by hand',
  'thank-you card': 'Thank-you on a card',
  'thank-you letter': 'Thank-you as a letter',
  'thank-you email': 'Thank-you by email',
  'call 1': 'Call, first round',
  'call 2': 'Call, second round',
  'call 3': 'Call, third round',
  'check-in': 'Check-in by email',
  'status-note': 'Question on the date',
}

export const tasksSaid: Readonly<Record<Task, string>> = {
  'thank-you': 'Thank-yous',
  'follow-up': 'Calls and check-ins',
  'status-note': 'Questions on the date',
  material: 'What they asked for',
}

export const waysSaid: Readonly<Record<Way, string>> = {
  'in-time': 'in time',
  late: 'later',
  'let-go': 'let go',
  missed: 'missed',
}

/** `on the same day`, `within 2 days`, `after more than 20 days`. */
export function sayWait(index: number): string {
  const most = waits[index] ?? Infinity
  if (most === 0) return 'On the same day'
  const least = (waits[index - 1] ?? 0) + 1
  return most === Infinity ? `After ${least} days or more` : `After ${least} to ${most} days`
}

/** What the way of the applications comes to, in a sentence. */
export function sayWay({ way }: Insights): string {
  const { interviewed, moved } = way
  const many = sayMany(interviewed, ['application has', 'applications have'])
  const after = interviewed === 1 ? 'it' : 'them'
  const so = `${many} an interview behind ${after}; in ${sayCount(moved)} something moved.`
  return isEnough(interviewed) ? so : `${so} ${tooFew}`
}

export function sayReplies({ replies }: Insights): string {
  const all = Object.values(replies)
  const made = all.reduce((sum, one) => sum + one.made, 0)
  const answered = all.reduce((sum, one) => sum + one.answered, 0)
  if (made === 0) return 'Nothing was sent, and nobody called, so far.'
  const so = `${sayMany(made, ['note or call', 'notes and calls'])}, and ${sayCount(answered)} answered.`
  return isEnough(made) ? so : `${so} ${tooFew}`
}

export function sayWaits({ waits: counts }: Insights): string {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return 'No reply has come to a note or a call so far.'
  const many = sayMany(all, ['reply', 'replies'])
  if (!isEnough(all)) return `${many}. ${tooFew}`
  const half = waits.findIndex((_, at) => 2 * sumTo(counts, at) >= all)
  const most = waits[half] ?? Infinity
  if (most === 0) return `${many}, half of them on the same day.`
  return most === Infinity ? `${many}.` : `${many}, half of them within ${most} days.`
}

export function sayFollowed({ followed }: Insights): string {
  const all = Object.values(followed).flatMap((byWay) => Object.values(byWay))
  const due = all.reduce((sum, count) => sum + count, 0)
  const inTime = Object.values(followed).reduce((sum, byWay) => sum + byWay['in-time'], 0)
  if (due === 0) return 'No step has fallen due so far.'
  const so = `${sayMany(due, ['step', 'steps'])} fell due; ${sayCount(inTime)} ${inTime === 1 ? 'was' : 'were'} done in time.`
  return isEnough(due) ? so : `${so} ${tooFew}`
}

const tooFew = 'That is too few to read anything from.'

function sumTo(counts: readonly number[], at: number): number {
  return counts.slice(0, at + 1).reduce((sum, count) => sum + count, 0)
}
