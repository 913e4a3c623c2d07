// Where one's calendar lies, and what is to stand in it.
import type { DavServer } from '#channels/dav/servers.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Tick } from '../tick.tsx'

type AccountFormProps = {
  readonly filled: Filled
  readonly servers: readonly DavServer[]
  readonly button: string
}

export const AccountForm = ({ filled, servers, button }: AccountFormProps) => (
  <Form action="/settings/calendar/account" filled={filled} secret>
    <div class="fields">
      <Choice
        of={filled}
        name="server"
        label="Where is your calendar?"
        options={servers.map(({ id, name, password }) => ({
          ...{ value: id, word: name },
          ...(password !== undefined && { hint: password }),
        }))}
      />
      <Field
        of={filled}
        name="url"
        label="Address of the server"
        hint="For iCloud and Fastmail leave it empty. Else as in https://cloud.dana.example"
      />
      <Tick of={filled} name="ownNetwork">
        This server is in my own network, or on this computer
      </Tick>
      <Field of={filled} name="user" label="Your name there" autocomplete="off" />
      <Field of={filled} name="password" label="Password, or app password" type="password" />
      <Field
        of={filled}
        name="name"
        label="The calendar"
        hint="One of this name is made, so that nothing of yours is mixed with it; one there is by this name is used."
      />
      <Choice
        of={filled}
        name="writesAs"
        label="Each step as"
        options={[
          {
            value: 'event',
            word: 'An event',
            hint: 'At its time, with an alarm. Every calendar shows it.',
          },
          {
            value: 'task',
            word: 'A task',
            hint: 'With a box to tick. Nextcloud and Thunderbird show them; iPhones and Fastmail do not.',
          },
        ]}
      />
      <Tick of={filled} name="interviews">
        Interviews to come, too
      </Tick>
    </div>
    <div class="actions after">
      <Button>{button}</Button>
    </div>
  </Form>
)
