// What speaks against getting in touch now, and the reason one has all the same.
import type { Filled } from '../forms/filled.ts'
import { Field } from './field.tsx'

type WarningsProps = {
  readonly warnings: readonly string[]
  readonly filled: Filled
  readonly label: string
}

export const Warnings = ({ warnings, filled, label }: WarningsProps) =>
  warnings.length === 0 ? null : (
    <div class="notice warn">
      <div class="stack">
        {warnings.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Field of={filled} name="reason" label={label} />
      </div>
    </div>
  )
