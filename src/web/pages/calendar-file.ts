// The open steps as a file for a calendar: of everything, or of one application.
import type { Context, Hono } from 'hono'
import { calendarText, type CalendarAsked } from '#app/calendar/read-calendar.ts'
import { plainFileName } from '#app/file-name.ts'
import { getApplication } from '#app/get-application.ts'
import { attach } from '../forms/download.ts'
import { sendCalendar } from '../forms/send-calendar.ts'
import type { House } from '../house.ts'
import { wayOf } from '../safety/way.ts'

export function calendarFile(web: Hono, { desk }: House): void {
  web.get('/settings/calendar/steps.ics', (c) => send(c, {}, 'Open steps'))
  web.get('/applications/:application/steps.ics', async (c) => {
    const { application } = (await getApplication(desk, c.req.param('application'))).case
    const name = plainFileName(`Open steps at ${application.company}`)
    return send(c, { application: application.id }, name)
  })

  function send(c: Context, asked: Omit<CalendarAsked, 'origin'>, name: string) {
    attach(c, `${name}.ics`)
    return sendCalendar(c, calendarText(desk, { ...asked, origin: wayOf(c).origin }))
  }
}
