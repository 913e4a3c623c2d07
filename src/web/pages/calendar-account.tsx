// Is my plan in my calendar? The calendar on a server: connecting it, how it goes, and letting go of it.
import type { Context, Hono } from 'hono'
import { connectBook, leaveBook } from '#app/calendar-account/address-book.ts'
import { connectCalendar } from '#app/calendar-account/connect.ts'
import { disconnectCalendar } from '#app/calendar-account/disconnect.ts'
import { answerCalendarQuestion, listCalendarQuestions } from '#app/calendar-account/questions.ts'
import { syncCalendar } from '#app/calendar-account/sync-calendar.ts'
import { findSettings } from '#app/find-settings.ts'
import { davServers } from '#channels/dav/servers.ts'
import { Problem } from '#core/problem.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import { typed } from '../forms/answer.ts'
import { filledBy, filledWith, statusOf, withProblem, type Filled } from '../forms/filled.ts'
import { everyKey, onceKey } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { AccountForm } from '../parts/calendar/account-form.tsx'
import { AccountState, Disconnecting } from '../parts/calendar/account-state.tsx'
import { CalendarQuestions } from '../parts/calendar/calendar-questions.tsx'
import { PeopleThere } from '../parts/calendar/people-there.tsx'
import { Done } from '../parts/done.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

const path = '/settings/calendar/account'

export function calendarAccount(web: Hono, house: House): void {
  const { desk } = house
  const sync = () => syncCalendar(desk, { address: house.address?.() })
  web.get(path, (c) => showAccount(c, house))
  web.post(path, (c) =>
    tried(c, house, async (data) => {
      await connectCalendar(desk, { key: everyKey(data), ...typedInto(data) })
      // What is in the way of writing is said on the page that follows.
      await sync().catch(unlessSaid)
      return 'connected'
    }),
  )
  web.post(`${path}/now`, async (c) => {
    const isDone = await sync().catch(unlessSaid)
    return c.redirect(`${path}?done=${isDone === false ? 'at-it' : 'in-step'}`, 303)
  })
  web.post(`${path}/end`, (c) =>
    tried(c, house, async (data) => {
      const takesOut = typed(data, 'takesOut') === 'yes'
      await disconnectCalendar(desk, { key: onceKey(data), takesOut })
      return 'disconnected'
    }),
  )
  web.post(`${path}/people`, (c) =>
    tried(c, house, async (data) => {
      await connectBook(desk, { key: onceKey(data) })
      await sync().catch(unlessSaid)
      return 'people-there'
    }),
  )
  web.post(`${path}/people-end`, (c) =>
    tried(c, house, async (data) => {
      await leaveBook(desk, { key: onceKey(data) })
      return 'people-not-there'
    }),
  )
  web.post(`${path}/answer`, async (c) => {
    const data = await c.req.formData()
    const [uid, answer] = [typed(data, 'entry') ?? '', typed(data, 'answer') ?? '']
    await answerCalendarQuestion(desk, { key: onceKey(data), uid, answer })
    return c.redirect('/?done=answered', 303)
  })
}

async function tried(
  c: Context,
  house: House,
  work: (data: FormData) => Promise<string>,
): Promise<Response> {
  const data = await c.req.formData()
  try {
    return c.redirect(`${path}?done=${await work(data)}`, 303)
  } catch (error) {
    // Whatever a server says can be put right here, or tried again.
    if (!(error instanceof Problem)) throw error
    return showAccount(c, house, withProblem(filledBy(data), error))
  }
}

function unlessSaid(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}

function typedInto(data: FormData) {
  const text = (name: string) => typed(data, name) ?? ''
  return {
    ...{ server: text('server'), url: text('url'), user: text('user'), name: text('name') },
    ...{ password: text('password'), writesAs: text('writesAs') },
    ownNetwork: text('ownNetwork') === 'yes',
    interviews: text('interviews') === 'yes',
  }
}

async function showAccount(c: Context, house: House, again?: Filled) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const kept = await findCalendarAccount(desk.db, desk.account)
  const filled = again ?? filledWith(kept ? valuesOf(kept) : proposed)
  const done = kept?.problem === undefined ? c.req.query('done') : undefined
  const form = (
    <AccountForm {...{ filled }} servers={davServers} button={kept ? 'Connect anew' : 'Connect'} />
  )
  const children = (
    <>
      <Done done={done} />
      <Title
        from={{ href: '/settings/calendar', word: 'Your calendar' }}
        lead="The steps of your plan in a calendar of their own, at your provider or on your own server. They ring there, also while this computer is off."
      >
        A calendar on a server
      </Title>
      {!kept && form}
      {kept && (
        <div class="stack-wide">
          <AccountState {...{ kept }} zone={settings.timeZone} />
          <CalendarQuestions asked={await listCalendarQuestions(desk)} />
          <PeopleThere isThere={kept.book !== undefined} />
          <div class="stack">
            <details open={again !== undefined}>
              <summary>Change it, or type the password again</summary>
              {form}
            </details>
            <Disconnecting />
          </div>
        </div>
      )}
    </>
  )
  const status = statusOf(filled)
  const page = { title: 'A calendar on a server', about: 'Settings', room: 'settings', children }
  return showHere(c, house, { ...page, room: 'settings', wrong: status !== 200 }, status)
}

const proposed = { server: 'nextcloud', name: 'Sincerely', writesAs: 'event' }

function valuesOf(kept: NonNullable<Awaited<ReturnType<typeof findCalendarAccount>>>) {
  const yes = (is: boolean) => (is ? 'yes' : '')
  return {
    ...{ server: kept.server, url: kept.url, user: kept.user, name: kept.calendarName },
    ...{ writesAs: kept.writesAs, ownNetwork: yes(kept.ownNetwork) },
    interviews: yes(kept.interviews),
  }
}
