// What do I say? The script in reading size, the number and their time, and the outcome in one tap.
import type { Context, Hono } from 'hono'
import { changeContact } from '#app/change-contact.ts'
import { composeScripts } from '#app/compose-scripts.ts'
import { recordCall } from '#app/record-call.ts'
import { saveParts } from '#app/save-parts.ts'
import { getInterview } from '#app/get-interview.ts'
import { getOccasion } from '#app/get-occasion.ts'
import type { Phone } from '#capture/phone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { personPath } from '#core/plan/step-path.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { enteredAt } from '../forms/entered.ts'
import { filledFrom, filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { keyField } from '../forms/keys.ts'
import { knownParts } from '../forms/known-parts.ts'
import { partField, partsTyped } from '../forms/needed-parts.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { Calling } from '../parts/rooms/calling.tsx'
import type { Modules } from '../parts/qr-code.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

const path = '/interviews/:interview/people/:contact/call'

export function callRoom(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showRoom(c, house))
  web.post(`${path}/parts`, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => knownParts(await getOccasion(desk, { ...aboutOf(c), kind: 'call' })),
      save: (data, keyed) => saveParts(desk, { ...keyed, ...aboutOf(c), parts: partsTyped(data) }),
      next: () => pathOf(c),
      again: (parts) => showRoom(c, house, { parts }),
      fieldOf: partField,
    }),
  )
  web.post(`${path}/zone`, async (c) => {
    const data = await c.req.formData()
    const { contact } = aboutOf(c)
    const [key = '', timeZone] = [typed(data, keyField), typed(data, 'timeZone')]
    await changeContact(desk, { key, contact, timeZone })
    return c.redirect(`${pathOf(c)}?done=zone`, 303)
  })
  web.post(`${path}/outcome`, (c) =>
    answer(c, {
      work: async (data, key) => {
        const { interview, contact } = aboutOf(c)
        const { application } = await getInterview(desk, interview)
        const at = enteredAt(data, desk.now())
        const made = { ...callTyped(data), ...(at && { at }) }
        await recordCall(desk, { key, application: application.id, contact, ...made })
        return c.redirect(`/applications/${application.id}?done=call&contact=${contact}`, 303)
      },
      again: (outcome) => showRoom(c, house, { outcome }),
      fieldOf: (path) => path.replace(/^askedFor\./, ''),
    }),
  )
}

function aboutOf(c: Context) {
  return { interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '' }
}

/** What a phone's camera reads to dial. */
async function codeToDial({ dialled }: Phone): Promise<Modules> {
  const { default: encodeQR } = await import('qr')
  return encodeQR(`tel:${dialled}`, 'raw', { border: 3 })
}

function pathOf(c: Context): string {
  return `${personPath(aboutOf(c))}/call`
}

function callTyped(data: FormData) {
  const field = (name: string) => typed(data, name)
  return {
    outcome: field('outcome') ?? '',
    decisionBy: field('decisionBy'),
    said: field('said'),
    words: heard.flatMap(([name, said]) => (field(name) ? `${said}${field(name)}` : [])).join('\n'),
    news: field('news'),
    awayUntil: field('awayUntil'),
    askedFor: { what: field('what'), by: field('by') },
    reason: field('reason') ?? '',
  }
}

/** What was put down while talking is kept with the call as one text. */
const heard = [
  ['words', ''],
  ['decider', 'Who decides: '],
  ['standing', 'How I stand: '],
] as const

/** The forms of the room, as they came back. */
type Forms = { readonly parts?: Filled; readonly outcome?: Filled }

async function showRoom(c: Context, house: House, forms: Forms = {}) {
  const composed = await composeScripts(house.desk, aboutOf(c))
  const numbers = await numbersFor(house.desk)
  const { contact, case: kase, step } = composed
  const dial = contact.phone && (await codeToDial(numbers(contact.phone, contact)))
  const { parts = filledFrom(knownParts(composed)) } = forms
  const { outcome = filledWith({ reached: c.req.query('reached') }) } = forms
  const called = { composed, numbers, dial: dial || undefined, parts, outcome }
  const children = <Calling {...called} path={pathOf(c)} done={c.req.query('done')} />
  const status = statusOf(parts, outcome)
  const title = step ? sayStep(step, contact.name) : `A call to ${contact.name}`
  const about = wayBack(kase.application).word
  const wrong = status !== 200
  return show(c, house, { desk: true, title, about, wrong, children }, status)
}
