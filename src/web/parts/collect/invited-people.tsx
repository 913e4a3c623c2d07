// The people on an invitation: who is ticked gets a note, and a call.
import type { Filled } from '../../forms/filled.ts'
import { rowField } from '../../forms/person-rows.ts'
import { Wrong } from '../field.tsx'
import { fieldId } from '../form.tsx'
import { PersonFields } from './person-fields.tsx'

export const InvitedPeople = ({ filled }: { readonly filled: Filled }) => {
  const rows = countInvited(filled)
  const error = filled.errors.get('people')
  const me = filled.value('me')
  return (
    <fieldset class="group" id={fieldId('people')}>
      <legend>Whom do you talk to?</legend>
      <p class="hint">
        Everyone ticked gets a note of their own, and a call a week later.
        {me !== '' && ` You (${me}) are left out.`}
      </p>
      {error && <Wrong id="people-wrong">{error}</Wrong>}
      {filled.value('asked-people') !== '' && <p class="missing">{filled.value('asked-people')}</p>}
      {Array.from({ length: rows }, (_, row) => (
        <InvitedPerson {...{ filled, row }} />
      ))}
      <InvitedPerson {...{ filled, row: rows }} isNew />
    </fieldset>
  )
}

type PersonProps = { readonly filled: Filled; readonly row: number; readonly isNew?: boolean }

const InvitedPerson = ({ filled, row, isNew }: PersonProps) => {
  const at = (part: string) => rowField(row, part)
  const value = (part: string) => filled.value(at(part))
  const note = notes[value('note')]
  const fields = (
    <div class="row">
      <PersonFields {...{ filled, row }} />
    </div>
  )
  if (isNew) {
    return (
      <details class="person">
        <summary>Somebody else was there</summary>
        <input type="hidden" name={at('met')} value="yes" />
        {fields}
      </details>
    )
  }
  return (
    <div class="person" role="group" aria-label={value('name')}>
      <input type="hidden" name={at('note')} value={value('note')} />
      <input type="hidden" name={at('slot')} value={value('slot')} />
      <label class="choice">
        <input type="checkbox" name={at('met')} value="yes" checked={value('met') === 'yes'} />
        <span>
          {value('name')}
          {value('slot') !== '' && <span class="hint">{value('slot')}</span>}
          {note && <span class="hint">{note}</span>}
        </span>
      </label>
      {fields}
    </div>
  )
}

const notes: Readonly<Record<string, string>> = {
  shared: 'Looks like a mailbox of several people.',
  declined: 'Has said they will not come.',
}

function countInvited(filled: Filled): number {
  let rows = 0
  while (filled.value(rowField(rows, 'name')) !== '') rows += 1
  return rows
}
