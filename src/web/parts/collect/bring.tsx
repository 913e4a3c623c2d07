// Where whatever one has of people is dropped, chosen, photographed or pasted.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Area, Wrong } from '../field.tsx'
import { Form, fieldId } from '../form.tsx'

type BringProps = { readonly filled: Filled; readonly interview?: string | undefined }

export const Bring = ({ filled, interview }: BringProps) => {
  const error = filled.errors.get('file')
  const id = fieldId('file')
  const camera = interview ? `/import/camera?interview=${interview}` : '/import/camera'
  return (
    <Form action="/import" file class="bring" waits>
      {interview && <input type="hidden" name="interview" value={interview} />}
      <div class="drop" data-drop>
        <label class="label" for={id}>
          A business card, an invitation, contacts or a table
        </label>
        <p class="quiet small" id={`${id}-hint`}>
          A photo of a card or of a code, or a file: .vcf, .ics, .eml, .csv. It is read on this
          computer, and nothing is kept before you have looked at it.
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
        <div class="bring-ways">
          <Button weight="second">Read it</Button>
          <a href={camera}>Use the camera</a>
        </div>
        <details open={filled.errors.has('text')}>
          <summary>Paste a signature instead</summary>
          <Area
            of={filled}
            name="text"
            label="Anything written about a person"
            hint="The end of their mail, for example, as it stands there."
          />
          <div class="actions">
            <Button weight="second">Read the text</Button>
          </div>
        </details>
      </div>
    </Form>
  )
}

const accepted = [
  ...['image/jpeg', 'image/png', 'image/webp'],
  ...['.vcf', 'text/vcard', '.ics', 'text/calendar', '.eml', 'message/rfc822'],
  ...['.csv', '.tsv', 'text/csv', 'text/tab-separated-values', '.txt', 'text/plain'],
].join(',')
