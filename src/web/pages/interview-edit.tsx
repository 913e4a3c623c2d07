// An interview moves, or is called off.
import type { Context, Hono } from 'hono'
import { callOffInterview } from '#app/call-off-interview.ts'
import { changeInterview } from '#app/change-interview.ts'
import { reinstateInterview } from '#app/reinstate-interview.ts'
import { parseMoment, printZoned } from '#core/days/moment.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { listZones } from '../forms/places.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Field, Select } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace, sayStart, type Place } from '../place.ts'
import { keyField } from '../safety/own-pages.ts'
import { show } from '../show.tsx'

export function interviewEdit(web: Hono, house: House): void {
  const { desk } = house
  web.get('/interviews/:interview/edit', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    return showEdit(c, house, place, filledWith(known(place, c.req.query('start'))))
  })
  web.post('/interviews/:interview/edit', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    return answer(c, {
      work: async (data, key) => {
        const given = fields.map((name) => [name, typed(data, name)] as const)
        const interview = place.interview.id
        await changeInterview(desk, { key, interview, ...Object.fromEntries(given) })
        return c.redirect(`${place.back.href}?done=moved`, 303)
      },
      again: (filled) => showEdit(c, house, place, filled),
    })
  })
  for (const [noun, verb, done] of turns) {
    web.post(`/interviews/:interview/${noun}`, async (c) => {
      const place = await getPlace(house, c.req.param('interview') ?? '')
      const key = typed(await c.req.formData(), keyField) ?? ''
      await verb(desk, { key, interview: place.interview.id })
      return c.redirect(`${place.back.href}?done=${done}`, 303)
    })
  }
}

const fields = ['start', 'end', 'timeZone', 'place', 'link'] as const

const turns = [
  ['calling-off', callOffInterview, 'called-off'],
  ['reinstatement', reinstateInterview, 'reinstated'],
] as const

/** What is known, but for the start, where an invitation says a new one. */
function known({ interview }: Place, start: string | undefined) {
  const { startText, endText, timeZone, place, link } = interview
  const moved = start === undefined ? undefined : parseMoment(start)?.moment
  const length = interview.end - interview.start
  const [from, to] =
    moved === undefined
      ? [startText, endText]
      : [moved, (moved + length) as typeof moved].map((at) => printZoned(at, timeZone))
  return { timeZone, place, link, start: from?.slice(0, 16), end: to?.slice(11, 16) }
}

function showEdit(c: Context, house: House, place: Place, filled: Filled) {
  const children = <InterviewEdit {...{ place, filled }} invited={c.req.query('method')} />
  const wrong = filled.errors.size > 0
  return show(c, house, { title: 'The interview', wrong, children }, wrong ? 422 : 200)
}

type InterviewEditProps = {
  readonly place: Place
  readonly filled: Filled
  /** What the invitation that led here is about. */
  readonly invited: string | undefined
}

const InterviewEdit = ({ place, filled, invited }: InterviewEditProps) => {
  const { interview, back } = place
  const path = `/interviews/${interview.id}`
  const isOff = interview.calledOffAt !== undefined
  return (
    <>
      {invited === 'cancel' && <Notice>The invitation says that it is called off.</Notice>}
      {(invited === 'request' || invited === 'publish') && (
        <Notice>This invitation is here already. What it says now stands below.</Notice>
      )}
      <Title from={back} lead={isOff ? 'It is called off.' : sayStart(interview)}>
        The interview
      </Title>
      <Form action={`${path}/edit`} filled={filled}>
        <div class="fields">
          <div class="row">
            <Field of={filled} name="start" label="It begins" type="datetime-local" />
            <Field of={filled} name="end" label="It ends" type="time" />
          </div>
          <Select of={filled} name="timeZone" label="Time zone" options={listZones()} short />
          <Field of={filled} name="place" label="Place" optional />
          <Field of={filled} name="link" label="Link to join" optional />
        </div>
        <div class="actions">
          <Button>Keep the change</Button>
        </div>
      </Form>
      <Form action={`${path}/${isOff ? 'reinstatement' : 'calling-off'}`} class="after">
        <p>
          {isOff
            ? 'It takes place after all? Then it counts again, as it stands above.'
            : 'Called off? Then it no longer counts, and its follow-ups fall away. You can bring it back.'}
        </p>
        <div class="actions">
          <Button weight="second">{isOff ? 'It takes place' : 'Call it off'}</Button>
        </div>
      </Form>
    </>
  )
}
