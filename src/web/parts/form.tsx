// A form, with what proves that it is ours, and a word about what is wrong before its first field.
import type { Child } from 'hono/jsx'
import type { Filled } from '../forms/filled.ts'
import { seenField } from '../forms/seen.ts'
import { keyField } from '../forms/keys.ts'
import { tokenField } from '../safety/own-pages.ts'
import { useStationery } from './stationery.ts'

type FormProps = {
  readonly action: string
  readonly filled?: Filled | undefined
  readonly file?: boolean
  readonly class?: string
  readonly id?: string
  /** The section of the page in which it stands, and its answer will. */
  readonly at?: string
  /** What is typed into it is kept nowhere, not even as a draft. */
  readonly secret?: boolean
  /** Kept by itself while one types; `id` is that of the part of the page that shows what is kept. */
  readonly autosave?: { readonly id: string } | true
  /** Sent without a network it waits until there is one; with which button it was sent, where that counts. */
  readonly waits?: boolean | 'with its button'
  /** Before it goes out the browser is asked where reminders for it are sent; by this key it knows who sends them. */
  readonly push?: string
  readonly children: Child
}

export const Form = (props: FormProps) => {
  const { action, filled, file, id, at, secret, autosave, waits, push, children } = props
  const { token, newKey } = useStationery()
  return (
    <form
      method="post"
      action={at ? `${action}#${at}` : action}
      enctype={file ? 'multipart/form-data' : undefined}
      class={props.class}
      id={id}
      data-autosave={autosave && (autosave === true ? '' : autosave.id)}
      data-waits={waits === true ? '' : waits || undefined}
      data-secret={secret && ''}
      data-push={push}
      novalidate
    >
      {filled && <Wrongs errors={filled.errors} />}
      {filled && filled.others.size > 0 && <ChangedElsewhere fields={[...filled.others.keys()]} />}
      {children}
      {filled?.seen !== undefined && <input type="hidden" name={seenField} value={filled.seen} />}
      <input type="hidden" name={tokenField} value={token(action)} />
      <input type="hidden" name={keyField} value={newKey()} />
    </form>
  )
}

/** What is wrong, before anything else; nothing where nothing is. */
export const Wrongs = ({ errors }: { readonly errors: ReadonlyMap<string, string> }) =>
  errors.size === 0 ? null : (
    <Alarm
      id="wrongs"
      title={errors.size === 1 ? 'One thing to put right:' : 'A few things to put right:'}
    >
      <ul>
        {[...errors].map(([field, sentence]) => (
          <li>{field === '' ? sentence : <a href={`#${fieldId(field)}`}>{sentence}</a>}</li>
        ))}
      </ul>
    </Alarm>
  )

const ChangedElsewhere = ({
  fields: [first = '', ...more],
}: {
  readonly fields: readonly string[]
}) => (
  <Alarm id="changed-elsewhere" title="Another window kept something else meanwhile.">
    <p>
      Nothing is lost, and nothing of this form is kept yet. Yours stands in the field, the other
      below it: choose, then send the form again.{' '}
      <a href={`#${fieldId(first)}`}>
        {more.length === 0 ? 'Go there' : `Go to the first of ${more.length + 1}`}
      </a>
    </p>
  </Alarm>
)

type AlarmProps = { readonly id: string; readonly title: string; readonly children: Child }

/** The page is opened at it, and so heard from there on. */
const Alarm = ({ id, title, children }: AlarmProps) => (
  <div class="notice warn" role="alert" aria-labelledby={id} tabindex={-1} autofocus>
    <div>
      <p id={id}>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  </div>
)

/** The id of a field, from its name. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]/g, '-')}`
}
