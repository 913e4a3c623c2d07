// A calendar of one's own on a server: it is looked for, or made, and then kept with its password sealed.
import type { DavAccess } from '#channels/dav/ask.ts'
import { Problem } from '#core/problem.ts'
import {
  findCalendarAccount,
  putCalendarAccount,
  removeCalendarAccount,
} from '#store/calendar-account.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { line } from '../input/line.ts'
import { word } from '../input/word.ts'
import { aboutPassword, serverOf } from './access.ts'

export type CalendarInput = {
  readonly server: string
  /** Left out where everybody of that provider has the same. */
  readonly url?: string | undefined
  readonly user: string
  readonly password: string
  readonly ownNetwork: boolean
  /** Of the calendar there; one of that name is used, else made. */
  readonly name: string
  readonly writesAs: string
  readonly interviews: boolean
}

/** Asks the server before anything is kept. Throws a Problem that says in words what is in the way. */
export async function connectCalendar(desk: Desk, input: CalendarInput & Keyed): Promise<void> {
  const access = readAccess(input)
  const name = line(input.name, { field: 'name', what: 'The name of the calendar' })
  const writesAs = word(input.writesAs, ['event', 'task'] as const, 'writesAs')
  const calendar = await findOrMake(desk, access, name, writesAs === 'task')
  const { account } = desk
  await change(desk, input, async ({ db }) => {
    // What was written into another one lies there, and is nothing of this one's.
    const known = await findCalendarAccount(db, account)
    if (known && known.calendar !== calendar) await removeCalendarAccount(db, account)
    await putCalendarAccount(db, account, {
      ...{ server: access.server.id, url: access.url, user: access.user, writesAs, calendar },
      sealedPassword: desk.seal.seal(access.password, aboutPassword(account)),
      ...{ ownNetwork: access.ownNetwork, calendarName: name, interviews: input.interviews },
      ...(known?.calendar === calendar && known.book !== undefined && { book: known.book }),
    })
    return { outcome: '', moved: [] }
  })
}

async function findOrMake(
  { newId }: Desk,
  access: DavAccess,
  name: string,
  tasks: boolean,
): Promise<string> {
  const { discover } = await import('#channels/dav/discover.ts')
  const { makeCollection } = await import('#channels/dav/objects.ts')
  const home = await discover(access, 'calendar')
  const known = home.collections.find((one) => one.name === name)
  if (!known) {
    const made = { home: home.url, folder: `sincerely-${newId()}`, name, tasks }
    return makeCollection(access, 'calendar', made)
  }
  if (tasks ? known.takes.tasks : known.takes.events) return known.url
  const [does, want] = tasks ? ['no tasks', 'tasks'] : ['no events', 'events']
  const sentence = `The calendar “${name}” there takes ${does}. Give another name, and one for ${want} is made.`
  throw new Problem('conflict', sentence, { field: 'name' })
}

function readAccess(input: CalendarInput): DavAccess {
  const server = serverOf(input.server)
  const typed = server.url ?? line(input.url, { field: 'url', what: 'The address of the server' })
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`)
  if (!url || !/^https?:$/.test(url.protocol)) {
    const sentence = `“${typed}” is no address of a server; expected one such as ${server.example ?? 'https://dav.dana.example'}.`
    throw new Problem('wrong-form', sentence, { field: 'url' })
  }
  if (url.protocol === 'http:' && !input.ownNetwork) {
    const sentence =
      'Without https your password could be read on the way. Give an address with https, or say that the server is in your own network.'
    throw new Problem('wrong-form', sentence, { field: 'url' })
  }
  return {
    ...{ server, url: url.href, ownNetwork: input.ownNetwork },
    user: line(input.user, { field: 'user', what: 'Your name there' }),
    password: line(input.password, { field: 'password', what: 'The password' }),
  }
}
