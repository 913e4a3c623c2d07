// Who turned out to be this person, and the way to make them two again.
import type { PersonShown } from '#app/get-person.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

export const Joined = ({ joined: [last] }: Pick<PersonShown, 'joined'>) =>
  last === undefined ? null : (
    <div class="standing screen-only" role="note">
      <p>
        <bdi>{last.name}</bdi> was joined with them.
      </p>
      <Form action={`/people/merges/${last.id}/undoing`}>
        <Button weight="plain">Make them two again</Button>
      </Form>
    </div>
  )
