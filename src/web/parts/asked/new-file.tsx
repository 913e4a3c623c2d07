// Where a file is brought that one gives to companies.
import type { Child } from 'hono/jsx'
import { stepQuery } from '../../forms/step-of.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field, Wrong } from '../field.tsx'
import { fieldId, Form } from '../form.tsx'
import { saySize } from './material-words.ts'

type NewFileProps = {
  readonly filled: Filled
  readonly bytesLeft: number
  /** Whether a file of another form came back, which has the field's own id then. */
  readonly isSecond: boolean
}

export const NewFile = ({ filled, bytesLeft, isSecond }: NewFileProps) => (
  <Form action="/materials" file filled={filled} class="new-file">
    {Object.entries(stepQuery(filled.value)).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <div class="drop" data-drop>
      <FileField
        filled={filled}
        id={isSecond ? 'new-file' : fieldId('file')}
        label="A file to keep ready"
      >
        A PDF, a Word or OpenDocument text, a JPEG or PNG picture, or plain text, up to 10 MB. It is
        kept with your data and never opened here; there is room for {saySize(bytesLeft)}.
      </FileField>
      <Field
        of={filled}
        name="name"
        label="What do you call it?"
        hint="CV, for example. Left empty, it gets the name of the file."
        optional
        short
      />
      <div class="actions">
        <Button weight="second">Keep it</Button>
      </div>
    </div>
  </Form>
)

type FileFieldProps = {
  readonly filled: Filled
  readonly id: string
  readonly label: string
  readonly children: Child
}

export const FileField = ({ filled, id, label, children }: FileFieldProps) => {
  const error = filled.errors.get('file')
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <p class="quiet small" id={`${id}-hint`}>
        {children}
      </p>
      <input
        id={id}
        name="file"
        type="file"
        accept={accepted}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
      />
      {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
    </>
  )
}

const accepted = [
  ...['.pdf', 'application/pdf', '.docx', '.odt', '.txt', '.md', 'text/plain'],
  ...['image/jpeg', 'image/png'],
].join(',')
