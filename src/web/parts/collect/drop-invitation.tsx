// Where an invitation is dropped, or chosen.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Wrong } from '../field.tsx'
import { Form, fieldId } from '../form.tsx'

type DropProps = { readonly filled: Filled; readonly application: string | undefined }

export const DropInvitation = ({ filled, application }: DropProps) => {
  const error = filled.errors.get('invitation')
  const id = fieldId('invitation')
  return (
    <Form action="/invitations" file>
      {application && <input type="hidden" name="application" value={application} />}
      <div class="drop" data-drop>
        <label class="label" for={id}>
          The calendar invitation
        </label>
        <p class="quiet small" id={`${id}-hint`}>
          The .ics file that came with it, from Google Calendar or Outlook, or the whole mail, saved
          as .eml.
        </p>
        <input
          id={id}
          name="invitation"
          type="file"
          accept=".ics,.eml,text/calendar,message/rfc822"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        />
        {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
        <div>
          <Button weight="second">Read the invitation</Button>
        </div>
      </div>
    </Form>
  )
}
