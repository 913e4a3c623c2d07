import { z } from 'zod'
import { comingHolidays } from '#app/coming-holidays.ts'
import { dayOf } from '#core/days/zone.ts'
import { getSettings } from '#store/settings.ts'
import { operation } from '../operation.ts'
import { day, dayGiven } from '../shapes/values.ts'

export const listHolidays = operation({
  name: 'list-holidays',
  says: 'Lists the public holidays of the coming year, on which nobody is called.',
  scope: 'read',
  method: 'GET',
  path: '/holidays',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z
      .array(z.strictObject({ name: z.string(), from: day, until: day }).meta({ id: 'Holiday' }))
      .max(366),
  }),
  async run(desk) {
    const known = await getSettings(desk.db, desk.account)
    const coming = comingHolidays(desk, known, dayOf(desk.now(), known.timeZone))
    return {
      items: coming.map(({ name, from, until }) => ({
        ...{ name, from: dayGiven(from), until: dayGiven(until) },
      })),
    }
  },
})
