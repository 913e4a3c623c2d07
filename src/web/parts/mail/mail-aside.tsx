// A mail that has nothing to do with an application: it is set aside, and never comes back.
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

export const MailAside = ({ mail }: { readonly mail: string }) => (
  <details class="screen-only">
    <summary>This is not about this application</summary>
    <Form action={`/mail/${mail}/aside`} class="stack">
      <p>
        Then it leaves Sincerely, with whatever followed from it, and does not come back. In your
        mailbox it stays as it is.
      </p>
      <div class="actions">
        <Button weight="second">Set it aside</Button>
      </div>
    </Form>
  </details>
)
