// What the columns of a table hold, to be said otherwise; said once, it holds for the next table of its kind.
import { Button } from '../button.tsx'
import type { Filled } from '../../forms/filled.ts'
import type { Brought } from '../../waiting.ts'
import { Select } from '../field.tsx'
import { Form } from '../form.tsx'
import type { TableField } from '#capture/table-fields.ts'

type ColumnsProps = {
  readonly id: string
  readonly columns: NonNullable<Brought['columns']>
  readonly filled: Filled
}

export const Columns = ({ id, columns, filled }: ColumnsProps) => {
  const { table, rejects, program, said } = columns
  return (
    <details class="columns" open={program === undefined && !said}>
      <summary>What the columns hold</summary>
      <p class="quiet">
        {program === undefined
          ? 'A guess from the words at the top. What you say is remembered for your next table like this one.'
          : `This looks like a table from ${program}.`}
      </p>
      <Form action={`/import/${id}/columns`} filled={filled}>
        <div class="row">
          {table.header.map((head, column) => (
            <Select of={filled} name={`column-${column}`} label={head} options={options} />
          ))}
        </div>
        <div class="actions">
          <Button weight="second">Read it so</Button>
        </div>
      </Form>
      {rejects.length > 0 && (
        <p class="rejects">
          <a href={`/import/${id}/rows-left-out.csv`}>
            {rejects.length === 1
              ? 'The row that does not fit, as a file'
              : `The ${rejects.length} rows that do not fit, as a file`}
          </a>
        </p>
      )}
    </details>
  )
}

const words: Readonly<Record<TableField, string>> = {
  skip: 'Nothing we need',
  name: 'Whole name',
  given: 'Given name',
  middle: 'Middle name',
  family: 'Family name',
  suffix: 'After the name (Jr., PhD)',
  pronouns: 'Pronouns',
  title: 'Title',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
  label: 'Kind of the next column',
  address: 'Whole address',
  street: 'Street',
  box: 'PO box',
  extended: 'Address, second line',
  city: 'City',
  region: 'State or region',
  'postal-code': 'Postal code',
  country: 'Country',
}

const options = Object.entries(words)
