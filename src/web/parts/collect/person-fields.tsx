// The first fields of somebody in a list of people: who they are, and how to reach them.
import type { Filled } from '../../forms/filled.ts'
import { rowField } from '../../forms/person-rows.ts'
import { Field } from '../field.tsx'

type PersonFieldsProps = {
  readonly filled: Filled
  readonly row: number
  /** The list of names to complete from. */
  readonly list?: string
}

export const PersonFields = ({ filled, row, ...names }: PersonFieldsProps) => (
  <>
    <Field of={filled} name={rowField(row, 'name')} label="Name" {...names} />
    <Field of={filled} name={rowField(row, 'title')} label="Title" />
    <Field of={filled} name={rowField(row, 'email')} label="Email" type="email" />
    <Field of={filled} name={rowField(row, 'phone')} label="Phone" type="tel" />
  </>
)
