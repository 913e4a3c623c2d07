// The photo of a person: added, replaced, taken away.
import type { PersonShown } from '#app/get-person.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Wrong } from '../field.tsx'
import { Form, fieldId } from '../form.tsx'

type PhotoProps = Pick<PersonShown, 'contact' | 'hasPhoto'> & { readonly filled: Filled }

export const PhotoForm = ({ contact, hasPhoto, filled }: PhotoProps) => {
  const error = filled.errors.get('photo')
  const id = fieldId('photo')
  const path = `/people/${contact.id}/photo`
  return (
    <section id="photo" class="photo-form" aria-labelledby="photo-title">
      <h2 id="photo-title">Photo</h2>
      {hasPhoto && (
        <div class="photo">
          <img src={path} alt={contact.name} />
          <Form action={`${path}-removal`}>
            <Button weight="plain">Remove the photo</Button>
          </Form>
        </div>
      )}
      <Form action={`${path}-change`} at="photo" file>
        <div class="drop" data-drop>
          <label class="label" for={id}>
            {hasPhoto ? 'Another photo of them' : 'A photo of them'}
          </label>
          <p class="quiet small" id={`${id}-hint`}>
            JPEG, PNG or WebP, up to 20 MB. It is kept small, and without the place where it was
            taken.
          </p>
          <input
            id={id}
            name="photo"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-invalid={error ? 'true' : undefined}
            aria-describedby={error ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          />
          {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
          <div>
            <Button weight="second">{hasPhoto ? 'Replace the photo' : 'Keep this photo'}</Button>
          </div>
        </div>
      </Form>
    </section>
  )
}
