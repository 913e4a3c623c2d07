// What do I say? The script in reading size, the number and their time, and the outcome in one tap.
import type { Context, Hono } from 'hono'
import { recordCall } from '#app/record-call.ts'
import { recordRequest } from '#app/record-request.ts'
import { parseDay } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { composeScript, openRoom, type Room } from '../composing.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { keepParts, partField } from '../forms/needed-parts.ts'
import type { House } from '../house.ts'
import { Calling } from '../parts/calling.tsx'
import { getPlace, type Place } from '../place.ts'
import { show } from '../show.tsx'

const path = '/interviews/:interview/people/:contact/call'

export function callRoom(web: Hono, house: House): void {
  web.get(path, async (c) => showRoom(c, house, await enter(c, house)))
  web.post(`${path}/parts`, async (c) => {
    const entered = await enter(c, house)
    const data = await c.req.formData()
    return answer(c, {
      work: async (data, key) => {
        const { place, room } = entered
        await keepParts(house.desk, data, { place, contact: room.contact.id, key })
        return c.redirect(pathOf(place, room), 303)
      },
      again: (filled) => showRoom(c, house, entered, filled),
      fieldOf: (path) => partField(data, path),
    })
  })
  web.post(`${path}/outcome`, async (c) => {
    const entered = await enter(c, house)
    return answer(c, {
      work: async (data, key) => {
        await keepCall(house, entered, data, key)
        const { place, room } = entered
        return c.redirect(`${place.back.href}?contact=${room.contact.id}`, 303)
      },
      again: (filled) => showRoom(c, house, entered, filled),
    })
  })
}

type Entered = { readonly place: Place; readonly room: Room }

async function enter(c: Context, house: House): Promise<Entered> {
  const place = await getPlace(house, c.req.param('interview') ?? '')
  const contact = c.req.param('contact') ?? ''
  return { place, room: await openRoom(house.desk, place, { contact, kind: 'call' }) }
}

/** The call, and what they asked for on it. */
async function keepCall({ desk }: House, { place, room }: Entered, data: FormData, key: string) {
  const about = { application: place.application.id, contact: room.contact.id }
  const field = (name: string) => typed(data, name)
  const date = { decisionBy: field('decisionBy'), said: field('said') }
  const call = { outcome: field('outcome') ?? '', words: field('reason'), ...date }
  const request = { what: field('what')?.trim(), by: field('by') }
  checkRequest(request)
  await recordCall(desk, { key, ...about, ...call })
  if (request.what) await recordRequest(desk, { key: `${key}-request`, ...about, ...request })
}

/** Before the call is written, so that not half of the form is kept. */
function checkRequest({ what, by }: { what: string | undefined; by: string | undefined }): void {
  if (by && parseDay(by) === undefined) {
    const sentence = `“${by}” is not a day; one is written like 2026-03-09.`
    throw new Problem('wrong-form', sentence, { field: 'by' })
  }
  if ((what?.length ?? 0) > 200) {
    const sentence = 'What they want can have 200 characters.'
    throw new Problem('too-long', sentence, { field: 'what' })
  }
}

function pathOf({ interview }: Place, { contact }: Room): string {
  return `/interviews/${interview.id}/people/${contact.id}/call`
}

function showRoom(c: Context, house: House, { place, room }: Entered, filled?: Filled) {
  const scripts = {
    answered: composeScript(place, room, 'answered'),
    voicemail: composeScript(place, room, 'voicemail'),
    colleague: composeScript(place, room, 'colleague'),
  }
  const children = (
    <Calling
      {...{ place, room, scripts }}
      path={pathOf(place, room)}
      filled={filled ?? filledWith()}
      done={c.req.query('done')}
    />
  )
  const wrong = (filled?.errors.size ?? 0) > 0
  const title = `A call to ${room.contact.name}`
  return show(c, house, { title, wrong, children }, wrong ? 422 : 200)
}
