// Use it on your phone: the pass-phrase, a code that lets a phone in, and the devices that are in.
import type { Context, Hono } from 'hono'
import { giveCode } from '#app/door/code.ts'
import { endSession, listDevices } from '#app/door/session.ts'
import { changePassPhrase } from '#app/door/set-pass-phrase.ts'
import { hasPassPhrase } from '#app/door/sign-in.ts'
import { findSettings } from '#app/find-settings.ts'
import { answer, typed } from '../forms/answer.ts'
import { deviceName } from '../forms/device-name.ts'
import { doorAddresses } from '../forms/door-addresses.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { PhoneCode } from '../parts/settings/phone-code.tsx'
import { Phone } from '../parts/settings/phone.tsx'
import type { Door } from '../door.ts'
import type { House } from '../house.ts'
import { keepToken } from '../safety/cookie.ts'
import { sessionIn } from '../safety/gate.ts'
import { wayOf } from '../safety/way.ts'
import { show, showHere } from '../show.tsx'

export function phone(web: Hono, house: House, door: Door): void {
  const { desk } = house
  web.get('/settings/phone', (c) => showPhone(c, house, door))
  web.post('/settings/phone/pass-phrase', (c) =>
    answer(c, {
      work: async (data) => {
        const admission = await changePassPhrase(desk, {
          known: typed(data, 'known') ?? '',
          phrase: typed(data, 'new') ?? '',
          again: typed(data, 'again') ?? '',
          session: sessionIn(c)?.id,
          from: wayOf(c).from,
          device: sessionIn(c)?.device ?? deviceName(c.req.header('user-agent')),
        })
        keepToken(c, door.cookie, admission)
        return c.redirect('/settings/phone?done=pass-phrase', 303)
      },
      again: (phrase) => showPhone(c, house, door, { phrase }),
      fieldOf: (path) => (path === 'phrase' ? 'new' : path),
    }),
  )
  web.post('/settings/phone/code', (c) =>
    answer(c, {
      work: async (data) => {
        const session = sessionIn(c)
        const who = session ? { session: session.id } : { from: wayOf(c).from }
        const code = await giveCode(desk, typed(data, 'phrase') ?? '', who)
        return showCode(c, house, door, { ...code, asked: typed(data, 'address') })
      },
      again: (code) => showPhone(c, house, door, { code }),
    }),
  )
  web.post('/settings/phone/end', async (c) => {
    const id = typed(await c.req.formData(), 'session')
    if (id !== undefined) await endSession(desk, id)
    return c.redirect('/settings/phone?done=ended', 303)
  })
}

/** The forms of the page, as they came back. */
type Forms = { readonly phrase?: Filled; readonly code?: Filled }

async function showPhone(c: Context, house: House, { port }: Door, forms: Forms = {}) {
  const { phrase = filledWith(), code = filledWith() } = forms
  const { desk, reach, timeZone } = house
  const children = (
    <Phone
      {...{ phrase, code }}
      hasPhrase={await hasPassPhrase(desk)}
      devices={await listDevices(desk)}
      own={sessionIn(c)?.id}
      zone={(await findSettings(desk))?.timeZone ?? timeZone}
      addresses={doorAddresses(reach, port)}
      done={c.req.query('done')}
    />
  )
  const status = statusOf(phrase, code)
  const page = { title: 'Use it on your phone', about: 'Settings', room: 'settings' } as const
  return showHere(c, house, { ...page, wrong: status !== 200, children }, status)
}

type Shown = Awaited<ReturnType<typeof giveCode>> & { readonly asked: string | undefined }

async function showCode(c: Context, house: House, { port }: Door, { code, endsAt, asked }: Shown) {
  const { default: encodeQR } = await import('qr')
  const addresses = doorAddresses(house.reach, port)
  const address = addresses.find((one) => one === asked) ?? addresses[0] ?? wayOf(c).origin
  const modules = encodeQR(`${address}/enter/${code}`, 'raw', { border: 3 })
  const zone = (await findSettings(house.desk))?.timeZone ?? house.timeZone
  const children = <PhoneCode {...{ address, code, endsAt, modules, zone }} />
  return show(c, house, { title: 'A code for your phone', room: 'settings', children })
}
