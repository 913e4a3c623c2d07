// One's own time away, said once for everything that is open.
import type { Filled } from '../forms/filled.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'

export const GoingAway = ({ filled }: { readonly filled: Filled }) => (
  <section aria-labelledby="away" class="after">
    <h2 id="away">Going away?</h2>
    <p class="quiet">
      Calls and questions that would fall into these days wait until you are back. A thank-you does
      not wait: it is written at once.
    </p>
    <Form action="/pauses" filled={filled} class="stack">
      <div class="row">
        <Field of={filled} name="from" label="The first day" type="date" />
        <Field of={filled} name="until" label="The last day" type="date" />
      </div>
      <div class="actions">
        <Button weight="second">Let everything wait</Button>
      </div>
    </Form>
  </section>
)
