// The first page over plain HTTP: what one can do with the phone in one's hand, and why it is not more.
import type { Context } from 'hono'
import { findToday } from '#app/find-today.ts'
import type { Today } from '#app/today.ts'
import { stepPath } from '#core/plan/step-path.ts'
import type { KeptApplication } from '#store/applications.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import type { House } from '../house.ts'
import { show } from '../show.tsx'

export async function showPlainHome(c: Context, house: House): Promise<Response> {
  const lines = linesOf(await findToday(house.desk))
  const children = <PlainHome lines={lines} done={c.req.query('done')} />
  return show(c, house, { title: 'On the way', children })
}

export async function showNeedsHttps(c: Context, house: House): Promise<Response> {
  const title = 'This page needs HTTPS'
  const children = (
    <>
      <Title lead="Over plain HTTP your phone opens Collect, Debrief and the call room. The rest is on your computer, and here once it is reached over HTTPS.">
        {title}
      </Title>
      <div class="actions">
        <LinkButton weight="second" href="/">
          What opens here
        </LinkButton>
      </div>
    </>
  )
  return show(c, house, { title, wrong: true, children }, 403)
}

type Line = {
  readonly application: KeptApplication
  readonly ways: readonly { readonly href: string; readonly word: string; readonly about: string }[]
}

/** A line for each interview that is on today's mind, and one for each call. */
function linesOf({ meetings, now }: Today): readonly Line[] {
  const interviews = new Map<string, KeptApplication>()
  const calls: Line[] = []
  for (const { interview, application } of meetings) interviews.set(interview.id, application)
  for (const item of now) {
    if (item.kind !== 'step') continue
    const { application, contact, step } = item
    if (step.kind === 'thank-you') interviews.set(step.interview, application)
    if (step.kind !== 'call') continue
    const ways = [{ href: stepPath(step), word: `Call ${contact.name}`, about: contact.name }]
    calls.push({ application, ways })
  }
  const met = [...interviews].map(([id, application]) => {
    const about = application.company
    const [collect, debrief] = [`/interviews/${id}/people`, `/interviews/${id}/takeaways`]
    const ways = [
      { href: debrief, word: 'Debrief', about },
      { href: collect, word: 'Collect', about },
    ]
    return { application, ways }
  })
  return [...met, ...calls]
}

type HomeProps = { readonly lines: readonly Line[]; readonly done: string | undefined }

const PlainHome = ({ lines, done }: HomeProps) => (
  <>
    <Done done={done} />
    <Title>On the way</Title>
    {lines.length === 0 && (
      <Empty title="Nothing to collect, nobody to call.">
        <p class="quiet">After your next interview it stands here.</p>
      </Empty>
    )}
    <ul class="lines">
      {lines.map(({ application: { position, company }, ways }) => (
        <li class="todo">
          <h2>
            <bdi>{position}</bdi> at <bdi>{company}</bdi>
          </h2>
          <div class="actions">
            {ways.map(({ href, word, about }) => (
              <LinkButton weight="second" href={href} about={`${word}: ${about}`}>
                {word}
              </LinkButton>
            ))}
          </div>
        </li>
      ))}
    </ul>
    <Form action="/sign-out" class="after-form">
      <Button weight="plain">Sign out on this device</Button>
    </Form>
  </>
)
