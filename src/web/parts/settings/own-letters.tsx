// How one's own letters look and sound.
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { posts, tones, tongues } from './own-choices.ts'

export const OwnLetters = ({ filled }: { readonly filled: Filled }) => (
  <div class="fields">
    <Choice of={filled} name="post" label="By post you send" across options={posts} />
    <Choice of={filled} name="tone" label="Your letters sound" across options={tones} />
    <Choice of={filled} name="language" label="You write in" across options={tongues} />
    <Field
      of={filled}
      name="signOff"
      label="You sign off with"
      hint="Left empty, it goes with how your letters sound."
      short
    />
  </div>
)
