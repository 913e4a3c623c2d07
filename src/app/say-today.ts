// What is to be done now, and why, in words: the same on every face.
import { sayDay } from '#core/days/say.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { TodayItem } from './today.ts'

export type TodaySaid = { readonly title: string; readonly because: string }

export function sayToday(item: TodayItem): TodaySaid {
  const { name } = item.contact
  switch (item.kind) {
    case 'step':
      return { title: sayStep(item.step, name), because: item.step.because }
    case 'reply':
      return {
        title: item.mail === undefined ? `Read what ${name} sent you` : `${name} wrote`,
        because: `They were in touch on ${sayDay(item.on)}; until you say what it means, everything waits.`,
      }
    case 'no-date-yet':
      return {
        title: 'No date yet for the next interview',
        because: `A further interview was agreed, and there is no day for it. A friendly word to ${name} helps.`,
      }
  }
}
