// What else can be done about an application, each where one would look for it: what was heard, what was asked for,
// a further interview, withdrawing.
import type { ApplicationStatus } from '#core/plan/step.ts'
import { LinkButton } from '../button.tsx'

type ApplicationActionsProps = { readonly application: string; readonly status: ApplicationStatus }

export const ApplicationActions = ({ application, status }: ApplicationActionsProps) => {
  const path = `/applications/${application}`
  return (
    <div class="actions further-actions screen-only">
      <LinkButton weight="second" href={`${path}/news`}>
        They wrote or called
      </LinkButton>
      {status !== 'closed' && status !== 'scheduled' && (
        <a href={`${path}/news?news=asked-for`}>They want something</a>
      )}
      <a href={`/interviews/new?application=${application}`}>A further interview</a>
      {status !== 'closed' && <a href={`${path}/news?news=withdrawn`}>Withdraw</a>}
      <a href={`${path}/edit`}>Change or remove</a>
    </div>
  )
}
