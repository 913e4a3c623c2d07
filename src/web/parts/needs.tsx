// What a note or a script still lacks, asked for one by one, and kept from then on.
import type { Channel } from '#core/journal/entry.ts'
import type { Need } from '#core/words/written.ts'
import type { Leavable } from '../forms/left-out.ts'
import type { Filled } from '../forms/filled.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { Area, Field } from './field.tsx'
import { Form } from './form.tsx'
import { prompts } from './prompts.ts'

type NeedsProps = {
  readonly action: string
  readonly filled: Filled
  readonly needs: readonly Need[]
  readonly channel?: Channel
  readonly asksHandwriting?: boolean
  readonly leftOut?: readonly Leavable[]
  /** What the note can do without. */
  readonly leavable?: readonly Leavable[]
  readonly button?: string
}

export const Needs = (props: NeedsProps) => (
  <Form action={props.action} filled={props.filled} draft={props.action}>
    {props.channel && <input type="hidden" name="channel" value={props.channel} />}
    <LeftOut parts={props.leftOut ?? []} />
    {props.asksHandwriting && <input type="hidden" name="asks-post" value="yes" />}
    <div class="fields">
      {props.needs.map((need) => (
        <Asked need={need} filled={props.filled} />
      ))}
      {props.asksHandwriting && (
        <Choice
          of={props.filled}
          name="post"
          label="Is your handwriting good to read?"
          hint="Asked once. It decides how your letters by post look."
          options={handwritings}
        />
      )}
    </div>
    <div class="actions">
      <Button>{props.button ?? 'Write the note'}</Button>
      {(props.leavable ?? []).length > 0 && (
        <Button weight="plain" name="leave" value="yes">
          Leave out what is empty
        </Button>
      )}
    </div>
  </Form>
)

/** Parts left out on purpose stay so. */
export const LeftOut = ({ parts }: { readonly parts: readonly Leavable[] }) =>
  parts.length > 0 ? <input type="hidden" name="without" value={parts.join(',')} /> : null

const Asked = ({ need, filled }: { readonly need: Need; readonly filled: Filled }) => {
  const part = need.field.split('.').at(-1) ?? ''
  const prompt = prompts.find(({ field }) => field === part)
  const props = { of: filled, name: need.field, label: need.sentence }
  if (prompt) return <Area {...props} hint={prompt.hint} ownWords rows={2} />
  if (part === 'address') return <Area {...props} />
  return <Field {...props} hint={hints[part]} type={types[part] ?? 'text'} />
}

const hints: Readonly<Record<string, string>> = {
  currentPosition: 'For example: maintenance planner at Lakeside Foods.',
}

const types: Readonly<Record<string, 'email' | 'tel'>> = { email: 'email', phone: 'tel' }

const handwritings = [
  { value: 'handwritten', word: 'Yes, I write letters by hand' },
  { value: 'card', word: 'Yes, for a card' },
  { value: 'letter', word: 'No, better print them', hint: 'You still sign them by hand.' },
]
