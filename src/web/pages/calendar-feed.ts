// The calendar under a secret address, for programs that read calendars: without a session, and nothing but this.
import type { Context, Hono } from 'hono'
import { noteCalendarRead } from '#app/calendar/addresses.ts'
import { findCalendarAddress, type LetIn } from '#app/calendar/find-address.ts'
import { calendarTag, calendarText, type CalendarAsked } from '#app/calendar/read-calendar.ts'
import { Problem } from '#core/problem.ts'
import { programName } from '../forms/program-name.ts'
import { sendCalendar } from '../forms/send-calendar.ts'
import type { House } from '../house.ts'
import { wayOf } from '../safety/way.ts'

export function calendarFeed(web: Hono, house: House): void {
  const { desk } = house
  const letIn: LetIn = new Set()
  const tagOf = remembering(house)
  web.get('/calendar/:file{[^/]+\\.ics}', async (c) => {
    c.header('referrer-policy', 'no-referrer')
    // Programs do not say where they come from; a page of somebody else that lets a browser guess does.
    const site = c.req.header('sec-fetch-site') ?? 'none'
    if (site !== 'none' && site !== 'same-origin') return c.text('Not from there.', 403)
    const token = c.req.param('file').slice(0, -'.ics'.length)
    const found = await findAddress(c, house, token, letIn)
    if (found instanceof Response) return found
    await noteCalendarRead(desk, found, programName(c.req.header('user-agent')))
    const asked = { origin: wayOf(c).origin, interviews: found.interviews }
    const tag = `"${await tagOf(asked)}"`
    c.header('etag', tag)
    c.header('cache-control', 'private, no-cache')
    if (isKnown(tag, c.req.header('if-none-match'))) return c.body(null, 304)
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/calendar' })
    return sendCalendar(c, calendarText(desk, asked))
  })
}

async function findAddress(c: Context, { desk }: House, token: string, letIn: LetIn) {
  try {
    const found = await findCalendarAddress(desk, { token, from: wayOf(c).from }, letIn)
    if (found && found.endedAt === undefined) return found
    return c.text(found ? 'This address has been ended.' : 'Nothing lies here.', found ? 410 : 404)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'too-often') throw error
    return c.text(error.message, 429)
  }
}

function isKnown(tag: string, asked: string | undefined): boolean {
  if (asked === undefined) return false
  const known = asked.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(tag) || known.includes('*')
}

/** How long an answer stays good while the data has not changed: programs ask no more often than that. */
const goodFor = 15 * 60_000

/**
 * What follows from the data alone is not worked out again for whoever asks soon after. The days of all zones begin
 * on a quarter of an hour, and good hours end on one; only an interview may end between two.
 */
function remembering({ desk, dataVersion }: House): (asked: CalendarAsked) => Promise<string> {
  const tags = new Map<string, string>()
  let state = ''
  return async (asked) => {
    const version = dataVersion?.()
    const now = `${version} ${Math.floor(desk.now() / goodFor)}`
    if (version === undefined || now !== state) tags.clear()
    state = now
    const about = `${asked.origin} ${asked.interviews}`
    const known = tags.get(about)
    if (known !== undefined) return known
    const tag = await calendarTag(desk, asked)
    // What is found to have changed is noted with the data, which is another one then.
    if (version !== undefined && dataVersion?.() === version && state === now && tags.size < 20)
      tags.set(about, tag)
    return tag
  }
}
