// What a note or a script is made of, asked for one by one, and kept from then on.
import type { Child } from 'hono/jsx'
import type { Need } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Area, Field } from '../field.tsx'
import { prompts } from '../collect/prompts.ts'

type NeedsProps = {
  readonly needs: readonly Need[]
  readonly filled: Filled
  /** Stands under the field it is about. */
  readonly below?: (field: string) => Child
}

export const Needs = ({ needs, filled, below }: NeedsProps) => (
  <>
    {needs.map((need) => (
      <div>
        <Asked need={need} filled={filled} />
        {below?.(need.field)}
      </div>
    ))}
  </>
)

const Asked = ({ need, filled }: { readonly need: Need; readonly filled: Filled }) => {
  const part = need.field.split('.').at(-1) ?? ''
  const prompt = prompts.find(({ field }) => field === part)
  const props = { of: filled, name: need.field, label: need.sentence, hint: hints[need.field] }
  if (prompt) return <Area {...props} hint={prompt.hint} ownWords rows={2} />
  if (part === 'address') return <Area {...props} />
  return <Field {...props} type={types[part] ?? 'text'} />
}

const hints: Readonly<Record<string, string>> = {
  'candidate.currentPosition': 'For example: maintenance planner at Lakeside Foods.',
  'candidate.address': 'It stands at the head of a letter.',
  'contact.address': 'As it stands on an envelope, without the name.',
}

const types: Readonly<Record<string, 'email' | 'tel'>> = { email: 'email', phone: 'tel' }

/** Asked once, for all letters to come. */
export const Handwriting = ({ filled }: { readonly filled: Filled }) => (
  <>
    <input type="hidden" name="asks-post" value="yes" />
    <Choice
      of={filled}
      name="post"
      label="Is your handwriting good to read?"
      hint="Asked once. It decides how your letters by post look."
      options={handwritings}
    />
  </>
)

const handwritings = [
  { value: 'handwritten', word: 'Yes, I write letters by hand' },
  { value: 'card', word: 'Yes, for a card' },
  { value: 'letter', word: 'No, better print them', hint: 'You still sign them by hand.' },
]
