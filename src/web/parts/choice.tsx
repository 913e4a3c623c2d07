// A choice of one, or of several: each a large target with a word about what it means.
import type { Child } from 'hono/jsx'
import type { Filled } from '../forms/filled.ts'
import { Elsewhere, elsewhereId } from './elsewhere.tsx'
import { Wrong } from './field.tsx'
import { fieldId } from './form.tsx'

type ChoiceProps = {
  readonly of: Filled
  readonly name: string
  readonly label: string
  readonly hint?: Child
  readonly across?: boolean
  readonly several?: boolean
  readonly options: readonly {
    readonly value: string
    readonly word: string
    readonly hint?: string
    /** What it means, shown. */
    readonly more?: Child
  }[]
}

export const Choice = ({ of, name, label, hint, across, several, options }: ChoiceProps) => {
  const error = of.errors.get(name)
  const id = fieldId(name)
  const about = [
    ...[hint ? `${id}-hint` : '', error ? `${id}-wrong` : ''],
    of.others.has(name) ? elsewhereId(id) : '',
  ].join(' ')
  return (
    <fieldset class="group" aria-describedby={about.trim() || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={across ? 'choices across' : 'choices'}>
        {options.map((option, index) => (
          <label class="choice">
            <input
              id={index === 0 ? id : undefined}
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              checked={of.values(name).includes(option.value)}
            />
            <span>
              {option.word}
              {option.hint && <span class="hint">{option.hint}</span>}
              {option.more}
            </span>
          </label>
        ))}
      </div>
      {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
      <Elsewhere
        {...{ of, name, id }}
        say={(kept) => options.find(({ value }) => value === kept)?.word ?? kept}
      />
    </fieldset>
  )
}
