// A file that went to somebody without being asked for: which, to whom, and when.
import type { MaterialShown } from '#app/list-materials.ts'
import type { Whom } from '#app/list-whom.ts'
import { printDay, type Day } from '#core/days/day.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field, Select } from '../field.tsx'
import { Form } from '../form.tsx'

type SentProps = {
  readonly all: readonly MaterialShown[]
  readonly whom: readonly Whom[]
  readonly today: Day
  /** The form, as it came back. */
  readonly filled: Filled | undefined
}

export const SentByHand = ({ all, whom, today, filled }: SentProps) => {
  const versions = all.flatMap(versionsOf)
  if (versions.length === 0 || whom.length === 0) return null
  const form = filled ?? filledWith({ on: printDay(today) })
  return (
    <details class="by-hand screen-only" open={filled !== undefined}>
      <summary>Note what went to whom</summary>
      <p class="quiet">
        What you send because somebody asked for it is noted by itself. This is for the rest, such
        as the CV you left on the table.
      </p>
      <Form action="/materials/sent" filled={filled} class="fields">
        <Select of={form} name="version" label="What went?" options={versions} />
        <Select of={form} name="whom" label="To whom?" options={whom.flatMap(peopleOf)} />
        <Field of={form} name="on" label="On which day?" type="date" short />
        <div class="actions">
          <Button weight="second">Note it</Button>
        </div>
      </Form>
    </details>
  )
}

function versionsOf({ name, versions }: MaterialShown) {
  return versions
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ id, number }) => [id, `${name}, version ${number}`] as const)
}

function peopleOf({ application, position, company, people }: Whom) {
  const job = `${position} at ${company}`
  return [
    ...people.map(({ id, name }) => [`${application} ${id}`, `${name}, ${job}`] as const),
    [application, `Nobody in particular, ${job}`] as const,
  ]
}
