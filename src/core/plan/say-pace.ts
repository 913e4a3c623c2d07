// What a cadence means, in words, each number counted from the day of the interview.
import type { PaceStep } from './pace.ts'

/** `A thank-you at once, then emails after 7, 14 and 21 days. After that it rests.` */
export function sayPace(steps: readonly PaceStep[]): string {
  const [, ...followUps] = steps
  const voicemail = steps.some(({ again }) => again)
    ? ', the second because the first met a voicemail'
    : ''
  const said = followUps.length === 0 ? '' : `, then ${sayFollowUps(followUps)}${voicemail}`
  return `A thank-you at once${said}. After that it rests.`
}

/** All of them are of one kind: nothing happens that would change it. */
function sayFollowUps(steps: readonly PaceStep[]): string {
  const [one, several] = steps[0]?.kind === 'call' ? ['a call', 'calls'] : ['an email', 'emails']
  const days = steps.map(({ after }) => after)
  if (days.length === 1) return `${one} after ${days[0] === 1 ? 'a day' : `${days[0]} days`}`
  return `${several} after ${days.slice(0, -1).join(', ')} and ${days.at(-1)} days`
}
