// One's own signature: as it is kept, drawn anew with a finger, a pen or the mouse, or as a photo of one on paper.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Wrong } from '../field.tsx'
import { Form, fieldId } from '../form.tsx'

type SignatureProps = {
  readonly filled: Filled
  /** A mark of the one kept, if there is one. */
  readonly signed: string | undefined
}

const path = '/settings/post/signature'

export const SignatureForm = ({ filled, signed }: SignatureProps) => {
  const error = filled.errors.get('picture')
  const id = fieldId('picture')
  return (
    <section id="signature" class="part signature-form" aria-labelledby="signature-title">
      <h2 id="signature-title">Your signature</h2>
      {signed !== undefined && (
        <div class="signed-with">
          <img
            src={`${path}.png?v=${signed.slice(0, 12)}`}
            alt="Your signature, as it is printed"
          />
          <Form action={`${path}-removal`}>
            <Button weight="plain">Remove it</Button>
          </Form>
        </div>
      )}
      <Form action={path} at="signature" file>
        <div class="sign-here script-only" data-sign>
          <p class="label" id="sign-label">
            {signed === undefined ? 'Sign here' : 'Sign anew'}
          </p>
          <canvas width="1200" height="400" role="img" aria-labelledby="sign-label" />
          <div class="actions">
            <button type="submit" class="button second" disabled data-signed>
              Keep this signature
            </button>
            <button type="button" class="button plain" disabled data-clear>
              Start over
            </button>
          </div>
        </div>
        <div class="drop" data-drop>
          <label class="label" for={id}>
            A photo of your signature
          </label>
          <p class="quiet small" id={`${id}-hint`}>
            Dark ink on white paper, as JPEG, PNG or WebP, up to 20 MB. The paper is taken out; only
            the ink is kept, with your account and nowhere else.
          </p>
          <input
            id={id}
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          />
          {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
          <div>
            <Button weight="second">Keep the photo’s ink</Button>
          </div>
        </div>
      </Form>
    </section>
  )
}
