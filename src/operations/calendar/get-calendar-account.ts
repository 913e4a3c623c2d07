import { z } from 'zod'
import { Problem } from '#core/problem.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import { operation } from '../operation.ts'
import { moment, momentGiven, outside } from '../shapes/values.ts'

export const getCalendarAccount = operation({
  name: 'get-calendar-account',
  says: 'Gives the calendar on a server that the plan is written into, without what lets one in.',
  scope: 'read',
  method: 'GET',
  path: '/calendar-account',
  takes: z.strictObject({}),
  gives: z
    .strictObject({
      server: z.string(),
      url: z.string(),
      user: z.string(),
      name: z.string().meta({ description: 'Of the calendar there' }),
      writesAs: z.enum(['event', 'task']),
      interviews: z.boolean(),
      ownNetwork: z.boolean(),
      people: z.boolean().meta({ description: 'Whether people go into an address book there' }),
      triedAt: moment.optional(),
      wentAt: moment.optional(),
      problem: outside(z.string()).optional(),
    })
    .meta({ id: 'CalendarAccount' }),
  async run({ db, account }) {
    const kept = await findCalendarAccount(db, account)
    if (!kept) throw new Problem('not-found', 'No calendar on a server is connected.')
    const { server, url, user, calendarName, writesAs, interviews, ownNetwork, problem } = kept
    return {
      ...{ server, url, user, name: calendarName, writesAs, interviews, ownNetwork, problem },
      people: kept.book !== undefined,
      ...{ triedAt: momentGiven(kept.triedAt), wentAt: momentGiven(kept.wentAt) },
    }
  },
})
