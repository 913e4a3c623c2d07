// What is still to be put right stops a note, unless one says why it goes out all the same.
import type { NoteFindings } from '#app/note-findings.ts'
import type { Words } from '#core/words/differences.ts'
import type { Filled } from '../../forms/filled.ts'
import { wordsFields } from '../../forms/words-shown.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type SendAnywayProps = {
  readonly checked: NoteFindings
  readonly path: string
  readonly note: Words
  /** The note this is about, by the names of the form. */
  readonly about: Readonly<Record<string, string>>
  readonly filled: Filled
}

export const SendAnyway = ({ checked, path, note, about, filled }: SendAnywayProps) => {
  const { anyway, isStopped } = checked
  const fields = Object.entries({ ...wordsFields(note), ...about })
  const hidden = fields.map(([name, value]) => <input type="hidden" name={name} value={value} />)
  return (
    <div class="anyway screen-only">
      <Form action={`${path}/words`} id={mendForm}>
        {hidden}
        <input type="hidden" name="back" value="page" />
      </Form>
      {anyway !== undefined && (
        <p>
          It goes out as it is, because: <q class="said">{anyway}</q>
        </p>
      )}
      {isStopped && (
        <details open={filled.errors.size > 0}>
          <summary>Send it anyway</summary>
          <Form action={`${path}/anyway`} filled={filled} class="fields">
            {hidden}
            <Field
              of={filled}
              name="anyway"
              label="Why does it go out as it is?"
              hint="A few words for yourself; they are kept in the journal with it."
            />
            <div class="actions">
              <Button weight="second">Let it go out as it is</Button>
            </div>
          </Form>
        </details>
      )}
    </div>
  )
}

/** The form that the mends under the page belong to. */
export const mendForm = 'mends'
