// Something to say yes to.
import type { Child } from 'hono/jsx'
import type { Filled } from '../forms/filled.ts'
import { Wrong } from './field.tsx'
import { fieldId } from './form.tsx'

type TickProps = { readonly of: Filled; readonly name: string; readonly children: Child }

export const Tick = ({ of, name, children }: TickProps) => {
  const error = of.errors.get(name)
  const id = fieldId(name)
  return (
    <div>
      <label class="tick">
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          checked={of.value(name) === 'yes'}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-wrong` : undefined}
        />
        <span>{children}</span>
      </label>
      {/* Says that it was asked, so that it is known when it is not ticked. */}
      <input type="hidden" name={name} value="" />
      {error && <Wrong id={`${id}-wrong`}>{error}</Wrong>}
    </div>
  )
}
