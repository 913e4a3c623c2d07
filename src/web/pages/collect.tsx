// Whom did I meet? A line per person; what is missing is marked.
import type { Context, Hono } from 'hono'
import type { Desk } from '#app/desk.ts'
import { getInterview } from '#app/get-interview.ts'
import { listKnownPeople, type KnownPerson } from '#app/list-completions.ts'
import { reachesOf } from '#app/reaches-of.ts'
import { savePeople } from '#app/save-people.ts'
import { pathAfterPeople } from '../forms/after-interview.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledAgain, filledFrom, filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { withLook } from '../forms/look-again.ts'
import { checkStillMet, peopleKept, phonesChanged } from '../forms/people-kept.ts'
import {
  countRows,
  notMetTyped,
  rowField,
  rowFieldOf,
  rowsOf,
  rowsTyped,
} from '../forms/person-rows.ts'
import type { House } from '../house.ts'
import { numbersFor, type Numbers } from '../numbers.ts'
import { Button } from '../parts/button.tsx'
import { Bring } from '../parts/collect/bring.tsx'
import { PeopleCompletion } from '../parts/collect/completion.tsx'
import { Form } from '../parts/form.tsx'
import { PersonLine, type PersonMet } from '../parts/collect/person-line.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace } from '../place.ts'
import { show } from '../show.tsx'

export function collect(web: Hono, house: House): void {
  web.get('/interviews/:interview/people', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    const people = place.people.map(({ contact }) => contact)
    return showCollect(c, house, filledFrom(rowsOf(people)), people.length + 1)
  })
  web.post('/interviews/:interview/people', async (c) => {
    const interview = c.req.param('interview')
    const sent = await c.req.formData()
    const lines = countRows(sent)
    if (sent.has('more')) return showCollect(c, house, filledAgain(sent), lines + 1)
    const peopleNow = async (desk: Desk) => {
      const { people } = await getInterview(desk, interview)
      return people.map(({ contact }) => contact)
    }
    let rows = rowsTyped(sent)
    return answerKept(c, house.desk, {
      kept: async (desk) => peopleKept(sent, await peopleNow(desk)),
      save: async (data, keyed) => {
        rows = rowsTyped(data)
        checkStillMet(sent, rows, await peopleNow(house.desk))
        const notMet = notMetTyped(data)
        await savePeople(house.desk, { ...keyed, interview, people: rows, notMet })
      },
      next: async () => {
        const place = await getPlace(house, interview)
        const people = place.people.map(({ contact }) => contact)
        const path = pathAfterPeople(place, house.desk.now())
        return withLook(house.desk, path, people, phonesChanged(sent, rows))
      },
      again: (filled) => showCollect(c, house, filled, lines),
      fieldOf: (path) => rowFieldOf(rows, path),
    })
  })
}

async function showCollect(c: Context, house: House, filled: Filled, lines: number) {
  const { interview, back, people: known } = await getPlace(house, c.req.param('interview') ?? '')
  const people = await listKnownPeople(house.desk)
  const numbers = await numbersFor(house.desk)
  const reachOf = await reachesOf(house.desk, interview.contacts, house.desk.now())
  const met = known.map(({ contact }) => ({ contact, reach: reachOf(contact) }))
  const list = { filled, lines, people, numbers, met }
  const children = <Collect interview={interview.id} from={back} {...list} />
  const status = statusOf(filled)
  const page = { title: 'Whom did you meet?', about: back.word, desk: true, children }
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}

type CollectProps = {
  readonly interview: string
  readonly from: { readonly href: string; readonly word: string }
  readonly filled: Filled
  /** How many lines are shown: the people there are, and empty ones. */
  readonly lines: number
  readonly people: readonly KnownPerson[]
  readonly numbers: Numbers
  readonly met: readonly PersonMet[]
}

const Collect = ({ interview, from, filled, lines, people, numbers, met }: CollectProps) => (
  <>
    <Title
      from={from}
      lead="A line for each person you talked to. One way to reach them is enough."
    >
      Whom did you meet?
    </Title>
    <Bring filled={filledWith()} interview={interview} />
    <Form action={`/interviews/${interview}/people`} class="collect" filled={filled} waits>
      {Array.from({ length: lines }, (_, index) => (
        <PersonLine
          {...{ filled, index, numbers }}
          met={met.find(({ contact }) => contact.id === filled.value(rowField(index, 'id')))}
        />
      ))}
      <PeopleCompletion people={people} />
      <div class="actions">
        <Button>Keep these people</Button>
        <Button weight="second" name="more" value="yes">
          Another person
        </Button>
      </div>
    </Form>
  </>
)
