// After a backup was put back: what is overdue by then waits until one says so.
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

export const HeldStill = ({ since }: { readonly since: string }) => (
  <div class="notice warn" role="note">
    <div>
      <p>
        A backup was put back, or an archive brought in, {since}. Reminders of what was due before
        that wait, since you may have done it already; Today shows it all. What falls due later goes
        out as usual.
      </p>
      <Form action="/settings/data/held">
        <div class="actions">
          <Button weight="second">Send me those, too</Button>
        </div>
      </Form>
    </div>
  </div>
)
