// What speaks against getting in touch now, and the reason one has all the same.
import type { Warning } from '#core/plan/guard.ts'
import type { Filled } from '../../forms/filled.ts'
import { Field } from '../field.tsx'

type WarningsProps = { readonly warnings: readonly Warning[] }

/** Stands before whatever one could do. */
export const Warnings = ({ warnings }: WarningsProps) =>
  warnings.length === 0 ? null : (
    <div class="notice guard" role="note">
      <div>
        <p>
          <strong>Your plan would not do this now.</strong>
        </p>
        {warnings.map(({ because }) => (
          <p>{because}</p>
        ))}
      </div>
    </div>
  )

type ReasonProps = WarningsProps & { readonly filled: Filled; readonly label: string }

/** Asked for in the form that says it was done. */
export const Reason = ({ warnings, filled, label }: ReasonProps) =>
  warnings.length === 0 ? null : (
    <Field
      of={filled}
      name="reason"
      label={label}
      hint="A few words for yourself; they are kept in the journal, and nobody else reads them."
    />
  )
