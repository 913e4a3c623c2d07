// One field: its label, a hint, what was typed, and what is wrong with it.
import type { Child } from 'hono/jsx'
import type { Filled } from '../forms/filled.ts'
import { Elsewhere, elsewhereId, sayTypedDay } from './elsewhere.tsx'
import { fieldId } from './form.tsx'

type FieldProps = {
  readonly of: Filled
  readonly name: string
  readonly label: string
  readonly hint?: Child
  readonly optional?: boolean
  readonly short?: boolean
  readonly first?: boolean | undefined
}

type LineProps = FieldProps & {
  readonly type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'search'
    | 'password'
  readonly autocomplete?: string
  readonly list?: string
  readonly inputmode?: 'numeric'
}

export const Field = (props: LineProps) => {
  const { type = 'text', autocomplete = 'off', list, inputmode, ...field } = props
  return (
    <Frame {...field} say={type === 'date' ? sayTypedDay : undefined}>
      <input
        {...attributes(field)}
        type={type}
        value={type === 'password' ? undefined : field.of.value(field.name)}
        autocomplete={autocomplete}
        list={list}
        inputmode={inputmode}
      />
    </Frame>
  )
}

/** A larger field; `ownWords` for what ends up in a letter. */
export const Area = ({
  rows = 3,
  ownWords,
  ...field
}: FieldProps & { readonly rows?: number; readonly ownWords?: boolean }) => (
  <Frame {...field} ownWords={ownWords}>
    <textarea {...attributes(field)} rows={rows}>
      {/* A browser drops the first line end in here, so one of ours goes before it. */}
      {'\n' + field.of.value(field.name)}
    </textarea>
  </Frame>
)

export const Select = ({ options, ...field }: FieldProps & { readonly options: Options }) => (
  <Frame {...field} say={(kept) => options.find(([value]) => value === kept)?.[1] ?? kept}>
    <select {...attributes(field)}>
      {withChosen(options, field.of.value(field.name)).map(([value, word]) => (
        <option value={value} selected={value === field.of.value(field.name)}>
          {word}
        </option>
      ))}
    </select>
  </Frame>
)

type Options = readonly (readonly [value: string, word: string])[]

/** What was chosen is always there to stay chosen, also where the list knows it by another name. */
function withChosen(options: Options, chosen: string): Options {
  const isKnown = chosen === '' || options.some(([value]) => value === chosen)
  return isKnown ? options : [[chosen, chosen], ...options]
}

type FrameProps = FieldProps & {
  readonly ownWords?: boolean | undefined
  readonly say?: ((kept: string) => string) | undefined
  readonly children: Child
}

const Frame = ({ of, name, label, hint, optional, short, ownWords, say, children }: FrameProps) => {
  const error = of.errors.get(name)
  const id = fieldId(name)
  const classes = ['field', short && 'short', ownWords && 'own-words', error && 'has-error']
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <label for={id}>
        {label}
        {optional && <span class="quiet"> (if you like)</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
      <Elsewhere {...{ of, name, id }} {...(say && { say })} />
    </div>
  )
}

export const Wrong = ({ id, children }: { readonly id: string; readonly children: Child }) => (
  <p class="wrong" id={id}>
    <svg viewBox="0 0 20 24" aria-hidden="true" focusable="false">
      <circle cx="10" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M10 7.500v5M10 15.500v1" stroke="currentColor" stroke-width="2" />
    </svg>
    <span>{children}</span>
  </p>
)

function attributes({ of, name, hint, first }: FieldProps) {
  const id = fieldId(name)
  const wrong = of.errors.has(name)
  const about = [
    ...[hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''],
    of.others.has(name) ? elsewhereId(id) : '',
  ].join(' ')
  return {
    id,
    name,
    autofocus: first,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': about.trim() || undefined,
  }
}
