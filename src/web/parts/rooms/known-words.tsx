// The words one spells so on purpose; no note is stopped by them.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type KnownWordsProps = { readonly words: readonly string[]; readonly filled: Filled }

export const KnownWords = ({ words, filled }: KnownWordsProps) => (
  <section class="after stack" aria-labelledby="known-words">
    <h2 id="known-words">Words spelled as you like</h2>
    <p class="quiet">
      When a note is checked, these are passed over. Names of the people and companies you have met
      are known anyway.
    </p>
    {words.length > 0 && (
      <Form action="/settings/notes/words">
        <ul class="lines known-words">
          {words.map((word) => (
            <li>
              <bdi>{word}</bdi>
              <Button weight="plain" name="forget" value={word} about={`Remove ${word}`}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      </Form>
    )}
    <Form action="/settings/notes/words" filled={filled} class="fields">
      <Field of={filled} name="word" label="Another word" short />
      <div class="actions">
        <Button weight="second">Know this word</Button>
      </div>
    </Form>
  </section>
)
