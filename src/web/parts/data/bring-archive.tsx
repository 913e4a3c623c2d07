// Where an archive is chosen.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Wrong } from '../field.tsx'
import { Form, fieldId } from '../form.tsx'

export const BringArchive = ({ filled }: { readonly filled: Filled }) => {
  const error = filled.errors.get('file')
  const id = fieldId('file')
  return (
    <Form action="/settings/data/import" file filled={filled} class="bring">
      <div class="drop" data-drop>
        <label class="label" for={id}>
          The archive
        </label>
        <p class="quiet small" id={`${id}-hint`}>
          The ZIP that “Take it along” gave you, or <code>npx sincerely export</code>. It is read on
          the computer where Sincerely runs.
        </p>
        <input
          id={id}
          name="file"
          type="file"
          accept=".zip,application/zip"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
        />
        {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
        <div class="bring-ways">
          <Button>Look it over</Button>
        </div>
      </div>
    </Form>
  )
}
