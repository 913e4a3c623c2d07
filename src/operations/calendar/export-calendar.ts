import { z } from 'zod'
import { calendarText } from '#app/calendar/read-calendar.ts'
import { getApplication } from '#app/get-application.ts'
import { getSettings } from '#store/settings.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'

/** Where the pages are found as long as nobody has said otherwise. */
const usual = 'http://localhost:4747'

export const exportCalendar = operation({
  name: 'export-calendar',
  says: 'Gives the open steps as a file for a calendar, of everything or of one application.',
  scope: 'read',
  method: 'GET',
  path: '/exports/calendar',
  takes: z.strictObject({ application: id.optional(), interviews: z.boolean().default(false) }),
  gives: { file: ['text/calendar'] },
  async run(desk, asked) {
    await getSettings(desk.db, desk.account)
    if (asked.application !== undefined) await getApplication(desk, asked.application)
    const bytes = calendarText(desk, { ...asked, origin: desk.address?.() ?? usual })
    return { name: 'open-steps.ics', type: 'text/calendar', bytes }
  },
})
