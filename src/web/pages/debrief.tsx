// What did we talk about? Four prompts per person, in one's own words.
import type { Context, Hono } from 'hono'
import { saveDebrief } from '#app/save-debrief.ts'
import { printDay } from '#core/days/day.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { nextPath } from '../forms/next-path.ts'
import type { House } from '../house.ts'
import { Conversations } from '../parts/collect/conversations.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { prompts } from '../parts/collect/prompts.ts'
import { getPlace, type Place } from '../place.ts'
import { show } from '../show.tsx'

export function debrief(web: Hono, house: House): void {
  web.get('/interviews/:interview/takeaways', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    return showDebrief(c, house, place, filledFrom(known(place)))
  })
  web.post('/interviews/:interview/takeaways', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    const { id: interview, contacts } = place.interview
    return answerKept(c, house.desk, {
      kept: async (desk) => known(await getPlace({ ...house, desk }, interview)),
      save: (data, keyed) => {
        const field = (name: string) => typed(data, name)
        const date = { decisionBy: field('decisionBy'), said: field('said') }
        const from = date.decisionBy === '' ? '' : (field('decisionFrom') ?? contacts[0])
        const takeaways = contacts.map((contact) => {
          const parts = prompts.map((prompt) => [prompt.field, field(`${contact}-${prompt.field}`)])
          return { contact, ...Object.fromEntries(parts) }
        })
        return saveDebrief(house.desk, {
          ...{ ...keyed, interview, takeaways },
          ...{ ...date, decisionFrom: date.decisionBy === undefined ? undefined : from },
        })
      },
      next: () => nextPath(house, place.interview),
      again: (filled) => showDebrief(c, house, place, filled),
      fieldOf: (path) =>
        path.replace(/^takeaways\[(\d+)\]\./, (_, index) => `${contacts[Number(index)]}-`),
    })
  })
}

function showDebrief(c: Context, house: House, place: Place, filled: Filled) {
  const { interview, back } = place
  const people = place.people.map(({ contact }) => contact)
  const children = <Debrief interview={interview.id} {...{ from: back, filled, people }} />
  const status = statusOf(filled)
  const page = { title: 'What did you talk about?', about: back.word, wrong: status !== 200 }
  return show(c, house, { ...page, children }, status)
}

function known({ interview, people }: Place): Readonly<Record<string, string | undefined>> {
  const { decisionBy, decisionFrom, said } = interview
  const parts = people.flatMap(({ contact, takeaway }) =>
    prompts.map(({ field }) => [`${contact.id}-${field}`, takeaway?.[field]] as const),
  )
  const day = decisionBy === undefined ? undefined : printDay(decisionBy)
  return { ...Object.fromEntries(parts), decisionBy: day, decisionFrom, said }
}

type DebriefProps = {
  readonly interview: string
  readonly from: { readonly href: string; readonly word: string }
  readonly filled: Filled
  readonly people: readonly {
    readonly id: string
    readonly name: string
    readonly title?: string | undefined
  }[]
}

const Debrief = ({ interview, from, filled, people }: DebriefProps) => (
  <>
    <Title
      from={from}
      lead="Write as you would tell a friend; a few words are enough, and nothing has to be complete. Your thank-you notes are made of this."
    >
      What did you talk about?
    </Title>
    <Form
      action={`/interviews/${interview}/takeaways`}
      class="debrief"
      filled={filled}
      autosave
      waits
    >
      <Conversations filled={filled} people={people} />
    </Form>
  </>
)
