// What lies ahead of an application that has nothing to follow up yet: an interview, or a date for one.
import type { KeptCase } from '#app/get-case.ts'
import type { Child } from 'hono/jsx'
import { LinkButton } from '../button.tsx'
import { sayList } from '../say-list.ts'
import { sayBeginning } from '../say-stretch.ts'
import { Sentence } from '../sentence.tsx'

type ToComeProps = {
  readonly interview: KeptCase['interviews'][number]
  readonly nameOf: (contact: string) => string
  /** The candidate's own. */
  readonly zone: string
  /** There is something to do before. */
  readonly aside?: boolean
}

export const InterviewToCome = ({ interview, nameOf, zone, aside }: ToComeProps) => {
  const { id, contacts } = interview
  const names = contacts.map(nameOf)
  const pocket = `/interviews/${id}/pocket`
  const when = `${sayBeginning(interview, zone)}${names.length > 0 ? `, with ${sayList(names)}` : ''}.`
  if (aside) {
    return (
      <p>
        And an interview to come: <Sentence names={names}>{when}</Sentence>{' '}
        <a href={pocket}>Before you go: the pocket sheet</a>
      </p>
    )
  }
  return (
    <Card title="An interview to come">
      <p>
        <Sentence names={names}>{when}</Sentence> Once it is over, a thank-you to each of them
        stands here, and the calls of the weeks after.
      </p>
      <div class="actions">
        <LinkButton href={pocket}>Before you go: the pocket sheet</LinkButton>
      </div>
    </Card>
  )
}

type OfApplication = { readonly application: string }

export const AgreedInterview = ({ application }: OfApplication) => (
  <Card title="A further interview is agreed">
    <p>Nothing else is to be asked meanwhile. Once you have its day, put it down here.</p>
    <AddInterview application={application} />
  </Card>
)

export const NoInterview = ({ application }: OfApplication) => (
  <Card title="No interview so far">
    <p>The follow-up begins with one. Once you have its day, or have had it, put it down here.</p>
    <AddInterview application={application} />
  </Card>
)

const AddInterview = ({ application }: OfApplication) => (
  <div class="actions">
    <LinkButton href={`/interviews/new?application=${application}`}>Add the interview</LinkButton>
  </div>
)

const Card = ({ title, children }: { readonly title: string; readonly children: Child }) => (
  <section class="now sheet" aria-labelledby="now">
    <h2 id="now">{title}</h2>
    {children}
  </section>
)
