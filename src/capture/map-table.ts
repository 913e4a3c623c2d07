// The rows of a table as people, by what its columns hold. A row with something wrong in it is given back
// whole, so that it can be put right and read again.
import type { Broken, PersonFound } from './found.ts'
import type { Mapping } from './guess-mapping.ts'
import { isSharedMailbox, readMail } from './mailbox.ts'
import { nameFromMail, plain, readName } from './names.ts'
import { readPhone } from './phones.ts'
import { takePronouns, sayPronouns } from './pronouns.ts'
import type { Row } from './separated.ts'
import { addressColumns, addressInRow, type AddressColumns } from './table-address.ts'
import type { TableField } from './table-fields.ts'
import type { Reject, Table } from './table.ts'

export type PeopleOfTable = {
  readonly people: readonly PersonOfRow[]
  readonly rejects: readonly Reject[]
  /** Rows that were read and yet are not as they should be. */
  readonly broken: readonly Broken[]
}

type PersonOfRow = PersonFound & { readonly line: number }

/** The people in the file's order; the rejects too. */
export function mapTable(table: Table, mapping: Mapping): PeopleOfTable {
  const people: PersonOfRow[] = []
  const rejects: Reject[] = [...table.rejects]
  const columns = {
    fields: Map.groupBy(mapping.keys(), (column) => mapping[column]!),
    addresses: addressColumns(mapping),
  }
  for (const { line, cells } of table.rows) {
    const person = readRow({ line, cells }, mapping, columns)
    if (typeof person === 'string') rejects.push({ line, cells, reason: person })
    else people.push({ ...person, line })
  }
  return { people, rejects: rejects.toSorted((a, b) => a.line - b.line), broken: table.uneven }
}

/** The person, or in a sentence why there is none. */
function readRow(row: Row, mapping: Mapping, columns: Columns): PersonFound | string {
  const huge = mapping.findIndex(
    (field, column) => field !== 'skip' && (row.cells[column] ?? '').length > longestCell,
  )
  if (huge >= 0) return tooMuch(huge + 1, row.cells[huge]!.length)
  const text = (field: TableField) => cellsOf(row, columns, field).map(plain).join(' ').trim()
  const emails = manyOf(cellsOf(row, columns, 'email'), /:::|[;,\s]/)
  const phones = manyOf(phoneCells(row, mapping, columns), /:::|[;\n]/)
  const email = emails.find((one) => readMail(one) === undefined)
  if (email !== undefined)
    return `${quoted(email)} is not an email address; one looks like ana@example.com.`
  const phone = phones.find((one) => readPhone(one) === undefined)
  if (phone !== undefined) return notPhone(phone)
  const mails = unique(emails.flatMap((one) => readMail(one) ?? []))
  const { name, ...said } = readNames(text, mails[0])
  if (!/\p{L}/u.test(name))
    return name === '' ? noName(mails[0]) : `${quoted(name)} is not a name; a name has letters.`
  const title = text('title') || said.title
  const company = text('company')
  for (const [what, value] of [
    ['name', name],
    ['title', title],
    ['company', company],
  ] as const) {
    if (value && value.length > longest)
      return `The ${what} has ${value.length} characters; expected at most ${longest}.`
  }
  const pronouns = text('pronouns') ? sayPronouns(text('pronouns')) : said.pronouns
  const address = addressInRow(row, columns.addresses)
  return {
    name,
    ...(title && { title }),
    ...(company && { company }),
    ...(pronouns && pronouns.length <= 40 && { pronouns }),
    emails: mails,
    phones: unique(phones.flatMap((one) => readPhone(one) ?? [])),
    ...(address && { address }),
    ...(isSharedMailbox(mails[0], name) && { shared: true }),
  }
}

const longest = 200
const longestCell = 2_000

function tooMuch(column: number, length: number): string {
  return `The cell in column ${column} has ${length} characters; expected at most ${longestCell}.`
}

type Columns = {
  /** The columns of each field, in their order. */
  readonly fields: ReadonlyMap<TableField, readonly number[]>
  readonly addresses: readonly AddressColumns[]
}

function cellsOf({ cells }: Row, { fields }: Columns, field: TableField): readonly string[] {
  return fields.get(field)?.map((column) => cells[column] ?? '') ?? []
}

/** Without the numbers that the column before says are a fax's. */
function phoneCells({ cells }: Row, mapping: Mapping, { fields }: Columns): readonly string[] {
  return (fields.get('phone') ?? []).flatMap((column) => {
    const isFax = mapping[column - 1] === 'label' && /fax|pager/i.test(cells[column - 1] ?? '')
    return isFax ? [] : (cells[column] ?? '')
  })
}

function manyOf(cells: readonly string[], between: RegExp): readonly string[] {
  return cells
    .flatMap((cell) => cell.split(between))
    .map(plain)
    .filter((one) => one !== '')
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}

function readNames(text: (field: TableField) => string, mail: string | undefined) {
  const parts = (['given', 'middle', 'family', 'suffix'] as const).map(text).filter(Boolean)
  const whole = withoutPictures(text('name') || parts.join(' '))
  const { text: bare, pronouns } = takePronouns(whole)
  const read = readName(bare)
  const proposed = read.name === '' && mail ? nameOfMail(mail) : ''
  return { ...read, name: read.name || proposed, ...(pronouns && { pronouns }) }
}

function withoutPictures(text: string): string {
  return plain(text.replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D]/gu, ' '))
}

/** Of `ana.ruiz@…` the name can be told, of `ar@…` it cannot. */
function nameOfMail(mail: string): string {
  const name = nameFromMail(mail)
  return name.includes(' ') && !isSharedMailbox(mail, '') ? name : ''
}

function noName(mail: string | undefined): string {
  return mail
    ? `There is no name for ${mail}; expected one.`
    : 'There is no name and no email address in this row; expected a person.'
}

function notPhone(phone: string): string {
  const rounded = /^\d[.,]\d+E\+?\d+$/i.test(phone)
  return rounded
    ? `${quoted(phone)} is a phone number that a spreadsheet has rounded; its digits are lost here.`
    : `${quoted(phone)} is not a phone number; one looks like +1 312 555 0142.`
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
