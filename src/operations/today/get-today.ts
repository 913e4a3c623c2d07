import { z } from 'zod'
import { findToday } from '#app/find-today.ts'
import { listToLookAt } from '#app/list-to-look-at.ts'
import { getSettings } from '#store/settings.ts'
import { timeAway } from '#app/time-away.ts'
import { dayOf } from '#core/days/zone.ts'
import { operation } from '../operation.ts'
import { applicationNamed, applicationNamedOf, personNamedOf } from '../shapes/named.ts'
import { todayItem, todayItemGiven } from '../shapes/today-item.ts'
import { day, dayGiven } from '../shapes/values.ts'
import { coming, comingGiven, meeting, waiting, waitingGiven } from './today-lists.ts'
import { interviewGiven } from '../shapes/interview.ts'

const most = 200

export const getToday = operation({
  name: 'get-today',
  says: 'Says what is to be done now, what comes within a week, and what others have promised.',
  scope: 'read',
  method: 'GET',
  path: '/today',
  takes: z.strictObject({}),
  gives: z
    .strictObject({
      day,
      timeZone: z.string().meta({ description: 'Your own' }),
      away: z
        .strictObject({ from: day, until: day })
        .meta({ description: 'Your time away, as long as it is not over' })
        .optional(),
      meetings: z.array(meeting).max(most).meta({ description: 'Of today, earliest first' }),
      now: z.array(todayItem).max(most).meta({ description: 'Most urgent first' }),
      week: z.array(coming).max(most).meta({ description: 'Within seven days' }),
      waiting: z.array(waiting).max(most).meta({ description: 'What is theirs to do' }),
      lookAgain: z
        .array(z.strictObject({ application: applicationNamed, on: day }))
        .meta({ description: 'Applications that are over, which you wanted to look at again' }),
      more: z
        .strictObject({ now: z.int(), week: z.int(), waiting: z.int() })
        .meta({ description: `How many there are of each beyond the first ${most}` }),
    })
    .meta({ id: 'Today' }),
  async run(desk) {
    const settings = await getSettings(desk.db, desk.account)
    const { timeZone } = settings
    const { meetings, now, week, waiting } = await findToday(desk)
    const away = timeAway(settings, desk.now())
    const lookAgain = await listToLookAt(desk, timeZone)
    return {
      ...{ day: dayGiven(dayOf(desk.now(), timeZone)), timeZone },
      ...(away && { away: { from: dayGiven(away.from), until: dayGiven(away.until) } }),
      meetings: meetings.slice(0, most).map(({ application, interview, people }) => ({
        application: applicationNamedOf(application),
        interview: interviewGiven(interview),
        people: people.map(personNamedOf),
      })),
      now: now.slice(0, most).map(todayItemGiven),
      week: week.slice(0, most).map(comingGiven),
      waiting: waiting.slice(0, most).map(waitingGiven),
      lookAgain: lookAgain.map(({ application, on }) => ({
        application: applicationNamedOf(application),
        on: dayGiven(on),
      })),
      more: { now: beyond(now), week: beyond(week), waiting: beyond(waiting) },
    }
  },
})

function beyond({ length }: readonly unknown[]): number {
  return Math.max(0, length - most)
}
