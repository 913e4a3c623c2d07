// An interview moves, or is called off.
import type { Context, Hono } from 'hono'
import { callOffInterview } from '#app/call-off-interview.ts'
import { changeInterview } from '#app/change-interview.ts'
import { reinstateInterview } from '#app/reinstate-interview.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { marksField, marksTyped } from '../forms/invitation-marks.ts'
import { zoneTyped } from '../forms/invited.ts'
import { changesInvited } from '../forms/invited-again.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { InterviewCountry } from '../parts/collect/interview-country.tsx'
import { InvitedWhen } from '../parts/collect/invited-when.tsx'
import { Notice } from '../parts/notice.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace, sayStart, type Place } from '../place.ts'
import { keyField } from '../forms/keys.ts'
import { show } from '../show.tsx'

export function interviewEdit(web: Hono, house: House): void {
  const { desk } = house
  web.get('/interviews/:interview/edit', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    const invited = c.req.query(marksField) === undefined ? {} : c.req.query()
    return showInterviewEdit(c, house, place, filledFrom(known(place), invited))
  })
  web.post('/interviews/:interview/edit', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    return answerKept(c, desk, {
      kept: async (desk) => known(await getPlace({ ...house, desk }, place.interview.id)),
      save: async (data, keyed) => {
        const given = fields.map((name) => [name, typed(data, name)] as const)
        await changeInterview(desk, {
          ...{ ...keyed, interview: place.interview.id, invitation: marksTyped(data) },
          ...{ timeZone: zoneTyped(data), ...Object.fromEntries(given) },
        })
      },
      next: () => `${place.back.href}?done=moved`,
      again: (filled) => showInterviewEdit(c, house, place, filled),
    })
  })
  for (const [noun, verb, done] of turns) {
    web.post(`/interviews/:interview/${noun}`, async (c) => {
      const place = await getPlace(house, c.req.param('interview') ?? '')
      const data = await c.req.formData()
      const key = typed(data, keyField) ?? ''
      await verb(desk, { key, interview: place.interview.id, invitation: marksTyped(data) })
      return c.redirect(`${place.back.href}?done=${done}`, 303)
    })
  }
}

const fields = ['start', 'end', 'country', 'place', 'link'] as const

const turns = [
  ['calling-off', callOffInterview, 'called-off'],
  ['reinstatement', reinstateInterview, 'reinstated'],
] as const

function known({ interview }: Place) {
  const { startText, endText, timeZone, country, place, link } = interview
  const end = endText.startsWith(startText.slice(0, 10)) ? endText.slice(11, 16) : ''
  return { timeZone, country, place, link, start: startText.slice(0, 16), end }
}

export function showInterviewEdit(c: Context, house: House, place: Place, filled: Filled) {
  const children = <InterviewEdit {...{ place, filled }} />
  const status = statusOf(filled)
  const title = `The interview of ${sayStart(place.interview)}`
  const page = { title, about: place.back.word, wrong: status !== 200, children }
  return show(c, house, page, status)
}

type InterviewEditProps = { readonly place: Place; readonly filled: Filled }

const InterviewEdit = ({ place, filled }: InterviewEditProps) => {
  const { interview, back } = place
  const path = `/interviews/${interview.id}`
  const isOff = interview.calledOffAt !== undefined
  return (
    <>
      <Title from={back} lead={isOff ? 'It is called off.' : sayStart(interview)}>
        The interview
      </Title>
      <InvitedChanges {...{ place, filled }} />
      <Form action={`${path}/edit`} filled={filled}>
        {carried.map((name) => (
          <input type="hidden" name={name} value={filled.value(name)} />
        ))}
        <div class="fields">
          <InvitedWhen filled={filled} />
          <InterviewCountry filled={filled} />
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

const carried = [...[marksField, 'people-too', 'asked-start', 'asked-timeZone', 'day']]

/** What the invitation that led here says anew. */
const InvitedChanges = ({ place, filled }: InterviewEditProps) => {
  if (filled.value(marksField) === '') return null
  const changes = changesInvited(place, filled)
  return (
    <Notice>
      The invitation came anew.{' '}
      {changes.length > 0
        ? changes.join(' ')
        : 'Its time, place and people are as you have them here.'}{' '}
      Keep the change if that is right.
    </Notice>
  )
}
