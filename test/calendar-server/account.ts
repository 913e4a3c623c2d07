// Dana's desk with her calendar on a server, and what she does there with another program.
import type { TestDesk } from '../desk/desk.ts'
import { newKey } from '../desk/desk.ts'
import { connectCalendar, type CalendarInput } from '../../src/app/calendar-account/connect.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { danasPassword, type Radicale } from './radicale.ts'

export type There = {
  /** What lies there, by title. */
  readonly list: () => Promise<readonly Lying[]>
  readonly put: (path: string, text: string) => Promise<number>
  readonly remove: (path: string) => Promise<number>
}

type Lying = { readonly path: string; readonly text: string; readonly title: string }

export async function connect(
  desk: TestDesk,
  radicale: Radicale,
  given: Partial<CalendarInput> = {},
): Promise<There> {
  const name = `Sincerely ${newKey()}`
  await connectCalendar(desk, {
    ...{ key: newKey(), server: 'radicale', url: radicale.url, user: 'dana', name },
    ...{ password: danasPassword, ownNetwork: true, writesAs: 'event', interviews: false },
    ...given,
  })
  const { calendar } = (await findCalendarAccount(desk.db, desk.account))!
  return thereOf(radicale, calendar)
}

export function thereOf(radicale: Radicale, calendar: string): There {
  const { pathname } = new URL(calendar)
  return {
    async list() {
      const body =
        '<c:calendar-query xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><prop><c:calendar-data/></prop>' +
        `<c:filter><c:comp-filter name="VCALENDAR"/></c:filter></c:calendar-query>`
      const answer = await radicale.ask('REPORT', pathname, { body, headers: { depth: '1' } })
      const parts = (await answer.text()).split('<response>').slice(1)
      const lying = parts.map((part) => {
        const text = within(part, 'C:calendar-data').replaceAll(/\r?\n[ \t]/g, '')
        const title = /^SUMMARY:(.*?)\r?$/m.exec(text)?.[1] ?? ''
        return { path: within(part, 'href'), text: text.replaceAll(/\r?\n/g, '\r\n'), title }
      })
      return lying.toSorted((a, b) => startOf(a) - startOf(b) || (a.title < b.title ? 1 : -1))
    },
    put: async (path, text) => (await radicale.ask('PUT', path, { body: text })).status,
    remove: async (path) => (await radicale.ask('DELETE', path)).status,
  }
}

function within(xml: string, name: string): string {
  const text = new RegExp(`<${name}>([^]*?)</${name}>`).exec(xml)?.[1] ?? ''
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

function startOf({ text }: Lying): number {
  const found = /^(?:DTSTART|DUE)[^:]*:(\d{8})T?(\d{0,6})/m.exec(text)
  return Number(`${found?.[1]}${(found?.[2] ?? '').padEnd(6, '0')}`)
}
