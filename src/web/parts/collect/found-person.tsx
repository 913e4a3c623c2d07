// Somebody found, to be put right before they are kept.
import type { PersonFound } from '#capture/found.ts'
import type { Filled } from '../../forms/filled.ts'
import { rowField } from '../../forms/person-rows.ts'
import { Area, Field } from '../field.tsx'

type FoundPersonProps = {
  readonly filled: Filled
  readonly row: number
  readonly person: PersonFound
  /** Nobody else was found. */
  readonly alone: boolean
  /** The fields that were not read clearly. */
  readonly unsure: readonly string[]
}

export const FoundPerson = ({ filled, row, person, alone, unsure }: FoundPersonProps) => {
  const at = (part: string) => rowField(row, part)
  const look = (part: string) =>
    unsure.includes(part) && { hint: <strong>Not read clearly; please look.</strong> }
  const isOne = (list: readonly string[]) => list.length < 2
  return (
    <fieldset class="group found-person">
      <legend class="aside-only">{person.name || 'Somebody without a name'}</legend>
      {alone ? (
        <input type="hidden" name={at('wanted')} value="yes" />
      ) : (
        <label class="tick">
          <input
            type="checkbox"
            name={at('wanted')}
            value="yes"
            checked={filled.value(at('wanted')) === 'yes'}
          />
          <span>
            Keep <bdi>{person.name || 'this person'}</bdi>
            {person.shared && <span class="quiet"> · looks like a mailbox of several people</span>}
          </span>
        </label>
      )}
      <div class="row">
        <Field of={filled} name={at('name')} label="Name" {...look('name')} />
        <Field of={filled} name={at('title')} label="Title" {...look('title')} />
        <Field of={filled} name={at('company')} label="Company" {...look('company')} />
        {person.pronouns && <Field of={filled} name={at('pronouns')} label="Pronouns" />}
      </div>
      <div class="row">
        {isOne(person.emails) ? (
          <Field of={filled} name={at('emails')} label="Email" {...look('emails')} />
        ) : (
          <Area
            of={filled}
            name={at('emails')}
            label="Emails"
            hint="A line for each, the one they read first."
            rows={2}
          />
        )}
        {isOne(person.phones) ? (
          <Field of={filled} name={at('phones')} label="Phone" {...look('phones')} />
        ) : (
          <Area
            of={filled}
            name={at('phones')}
            label="Phones"
            hint="A line for each, the best one first."
            rows={2}
          />
        )}
        <Area
          of={filled}
          name={at('address')}
          label="Postal address"
          rows={2}
          {...look('address')}
        />
      </div>
    </fieldset>
  )
}
