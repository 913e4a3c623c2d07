// How does my plan come into my calendar? Secret addresses for programs that read it, and what can at the present one.
import type { Context, Hono } from 'hono'
import {
  endCalendarAddress,
  giveCalendarAddress,
  listCalendarAddresses,
} from '#app/calendar/addresses.ts'
import { findSettings } from '#app/find-settings.ts'
import { answer, typed } from '../forms/answer.ts'
import { calendarReach } from '../forms/calendar-reach.ts'
import { filledWith, statusOf } from '../forms/filled.ts'
import type { Door } from '../door.ts'
import type { House } from '../house.ts'
import { Calendar } from '../parts/calendar/calendar.tsx'
import { NewAddress, type AddressShown } from '../parts/calendar/new-address.tsx'
import { show, showHere } from '../show.tsx'

const path = '/settings/calendar'

export function calendar(web: Hono, house: House, { port }: Door): void {
  const { desk } = house
  web.get(path, (c) => showCalendar(c, house, port))
  web.post(path, (c) =>
    answer(c, {
      work: async (data, key) => {
        const interviews = typed(data, 'interviews') === 'yes'
        const asked = { key, device: typed(data, 'device'), interviews }
        const { token, device } = await giveCalendarAddress(desk, asked)
        return token === undefined
          ? c.redirect(path, 303)
          : showNew(c, house, port, { token, device })
      },
      again: (filled) => showCalendar(c, house, port, filled),
    }),
  )
  web.post(`${path}/end`, async (c) => {
    const id = typed(await c.req.formData(), 'id')
    if (id !== undefined) await endCalendarAddress(desk, id)
    return c.redirect(`${path}?done=address-ended`, 303)
  })
}

async function showCalendar(c: Context, house: House, port: number, filled = filledWith()) {
  const { desk, reach } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const children = (
    <Calendar
      addresses={await listCalendarAddresses(desk)}
      reach={calendarReach(reach, port)}
      zone={settings.timeZone}
      done={c.req.query('done')}
      filled={filled}
    />
  )
  const status = statusOf(filled)
  const page = { title: 'Your calendar', about: 'Settings', room: 'settings', children } as const
  return showHere(c, house, { ...page, wrong: status !== 200 }, status)
}

type Given = { readonly token: string; readonly device: string }

async function showNew(c: Context, house: House, port: number, { token, device }: Given) {
  const { default: encodeQR } = await import('qr')
  const { here, near, named } = calendarReach(house.reach, port)
  const addressAt = (from: AddressShown['from'], origin: string): AddressShown => {
    const address = `${origin}/calendar/${token}.ics`
    if (from === 'here') return { from, address }
    const subscribed = address.replace(/^https?:/, 'webcal:')
    return { from, address, modules: encodeQR(subscribed, 'raw', { border: 3 }) }
  }
  const shown = [
    ...(here === undefined ? [] : [addressAt('here', here)]),
    ...near.map((origin) => addressAt('near', origin)),
    ...named.map((origin) => addressAt('named', origin)),
  ]
  const children = <NewAddress {...{ device, shown }} />
  return show(c, house, { title: 'An address for your calendar', room: 'settings', children })
}
