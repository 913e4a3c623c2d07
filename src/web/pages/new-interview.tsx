// A new interview: an invitation dropped, or a line each for company, position, when and who.
import type { Context, Hono } from 'hono'
import { addApplication, type NewApplication } from '#app/add-application.ts'
import { addInterview } from '#app/add-interview.ts'
import { findSettings } from '#app/find-settings.ts'
import type { Desk } from '#app/desk.ts'
import type { Contact } from '#core/case/case.ts'
import { getCase } from '#app/get-case.ts'
import { getInterview } from '#app/get-interview.ts'
import { listKnownCompanies } from '#app/list-completions.ts'
import { pathAfter } from '../forms/after-interview.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { withLook } from '../forms/look-again.ts'
import { peopleTyped } from '../forms/person-line.ts'
import { listZones } from '../forms/places.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { CompanyCompletion } from '../parts/collect/completion.tsx'
import { Done } from '../parts/done.tsx'
import { DropInvitation } from '../parts/collect/drop-invitation.tsx'
import { Choice } from '../parts/choice.tsx'
import { Area, Field, Select } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { InterviewCountry } from '../parts/collect/interview-country.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export function newInterview(web: Hono, house: House): void {
  web.get('/interviews/new', async (c) => {
    const settings = await findSettings(house.desk)
    if (!settings) return c.redirect('/', 303)
    const { application } = c.req.query()
    return showNewInterview(c, house, filledWith({ timeZone: settings.timeZone, application }))
  })
  web.post('/interviews', (c) =>
    answer(c, {
      work: async (data, key) => {
        const people = [
          ...data.getAll('known').flatMap((id) => (typeof id === 'string' ? { id } : [])),
          ...peopleTyped(typed(data, 'people') ?? ''),
        ]
        const given = fields.map((name) => [name, typed(data, name)] as const)
        const interview = { key, people, ...Object.fromEntries(given) }
        return c.redirect(await keep(house, data, interview), 303)
      },
      again: (filled) => showNewInterview(c, house, filled),
      fieldOf: (path) => path.replace(/^people\[.*/, 'people'),
    }),
  )
}

const fields = ['start', 'timeZone', 'country'] as const

/** Keeps the interview, with its application if that is new; gives the address to go on to. */
export async function keep(
  { desk }: House,
  data: FormData,
  interview: Omit<Parameters<typeof addInterview>[1], 'application'>,
): Promise<string> {
  const application = typed(data, 'application')
  const id = application
    ? await addInterview(desk, { ...interview, application })
    : await addFirst(desk, {
        ...interview,
        company: typed(data, 'company'),
        position: typed(data, 'position'),
      })
  const shown = await getInterview(desk, id)
  const people = shown.people.map(({ contact }) => contact)
  const phones = interview.people.map(({ phone }) => phone)
  return withLook(desk, pathAfter(shown, desk.now()), people, phones)
}

/** Gives the id of the first interview of a new application. */
async function addFirst(desk: Desk, application: NewApplication): Promise<string> {
  const { all } = await getCase(desk, await addApplication(desk, application))
  return all[0]!.id
}

export async function showNewInterview(
  c: Context,
  house: House,
  filled: Filled,
): Promise<Response> {
  const id = filled.value('application')
  const kase = id === '' ? undefined : await getCase(house.desk, id)
  const application = kase?.application
  const companies = application ? [] : await listKnownCompanies(house.desk)
  const children = (
    <NewInterview
      {...{ filled, application, companies }}
      known={kase?.contacts ?? []}
      done={c.req.query('done')}
    />
  )
  const wrong = filled.errors.size > 0
  const about = application && wayBack(application).word
  const page = { title: 'New interview', about, room: 'new', wrong, children } as const
  return show(c, house, page, wrong ? 422 : 200)
}

type NewInterviewProps = {
  readonly filled: Filled
  /** The application that this is a further interview of. */
  readonly application: Parameters<typeof wayBack>[0] | undefined
  readonly companies: readonly string[]
  /** Whom one has met there already. */
  readonly known: readonly Contact[]
  readonly done: string | undefined
}

const NewInterview = ({ filled, application, companies, known, done }: NewInterviewProps) => (
  <>
    <Done done={done} />
    <Title
      from={application && wayBack(application)}
      lead={
        application
          ? `A further interview at ${application.company} is good news: it takes the place of the follow-ups still open.`
          : 'Drop the invitation you got by email, or type in what you know. Everything can be changed later.'
      }
    >
      {application ? 'Your next interview' : 'Your interview'}
    </Title>
    <DropInvitation filled={filled} application={application?.id} />
    <p class="or">or type it in</p>
    <Form action="/interviews" filled={withoutInvitation(filled)}>
      {application && <input type="hidden" name="application" value={application.id} />}
      <div class="fields">
        {!application && (
          <div class="row">
            <Field
              of={filled}
              name="company"
              label="Company"
              autocomplete="organization"
              list="known-companies"
            />
            <CompanyCompletion companies={companies} />
            <Field of={filled} name="position" label="Position" />
          </div>
        )}
        <Field
          of={filled}
          name="start"
          label="When did it begin, or when will it?"
          type="datetime-local"
          short
        />
        <Area
          of={filled}
          name="people"
          label="Whom did you talk to?"
          hint="A line for each: name, title, email or phone. What you do not know yet can wait."
          rows={3}
        />
        {known.length > 0 && (
          <Choice
            of={filled}
            name="known"
            label="And who of those you know already?"
            several
            options={known.map(({ id, name, title }) => ({
              ...{ value: id, word: name },
              ...(title !== undefined && { hint: title }),
            }))}
          />
        )}
        <details open={filled.errors.has('timeZone')}>
          <summary>It was in another time zone or country</summary>
          <div class="row">
            <Select
              of={filled}
              name="timeZone"
              label="Time zone of the interview"
              options={listZones()}
            />
            <InterviewCountry filled={filled} />
          </div>
        </details>
      </div>
      <div class="actions">
        <Button>Keep it and go on</Button>
      </div>
    </Form>
  </>
)

/** What is wrong with an invitation is said where it was dropped. */
function withoutInvitation(filled: Filled): Filled {
  return {
    ...filled,
    errors: new Map([...filled.errors].filter(([field]) => field !== 'invitation')),
  }
}
