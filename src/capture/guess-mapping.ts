// Which column of a table holds what: known by the header of a known program, else guessed from the words
// of the header and what stands below it. A guess is there to be confirmed.
import { readMail } from './mailbox.ts'
import { fieldOfHeader, headerWords, type TableField } from './table-fields.ts'
import presetsJson from './table-presets.json' with { type: 'json' }
import type { Table } from './table.ts'

/** One field for each column of the table. */
export type Mapping = readonly TableField[]

export type Guess = {
  readonly mapping: Mapping
  /** The program that writes such headers. */
  readonly program?: string
  /** It lists jobs; there are no people in it. */
  readonly jobs?: true
}

export function guessMapping(table: Pick<Table, 'header' | 'rows'>): Guess {
  const header = table.header.map(headerWords)
  const preset = presets.find(({ needs }) => needs.every((word) => header.includes(word)))
  if (!preset) return { mapping: byWords(table) }
  return {
    mapping: header.map(
      (words) =>
        preset.columns.get(words.replace(/\d+/g, '#')) ?? preset.columns.get(words) ?? 'skip',
    ),
    program: preset.name,
    ...(preset.holds === 'jobs' && { jobs: true }),
  }
}

const presets = presetsJson.presets.map(({ name, holds, needs, columns }) => ({
  name,
  holds,
  needs: needs.map(headerWords),
  columns: new Map(
    Object.entries(columns).map(([cell, field]) => [
      headerWords(cell.replace('#', '0')).replace('0', '#'),
      field as TableField,
    ]),
  ),
}))

function byWords({ header, rows }: Pick<Table, 'header' | 'rows'>): Mapping {
  const words = header.map(headerWords)
  const fields = header.map((cell, column) => fieldOfHeader(cell) ?? byContent(rows, column))
  const has = (field: TableField) => fields.includes(field)
  const titles = fields.filter((field) => field === 'title').length
  return fields.map((field, column) => {
    // Beside a first name a mere “Name” is the last one; without one, a last name is all there is.
    if (field === 'name' && has('given') && !has('family')) return 'family'
    if (field === 'family' && !has('given') && !has('name')) return 'name'
    if (field === 'given' && words[column] === 'nombre' && !has('family')) return 'name'
    // Beside a job title a mere “Title” is Ms. or Dr.
    if (field === 'title' && titles > 1 && /^tit(?:le|el|re|ulo)$/.test(words[column]!))
      return 'skip'
    return field
  })
}

function byContent(rows: Table['rows'], column: number): TableField {
  const cells = rows
    .slice(0, 100)
    .map(({ cells }) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '')
  if (cells.length === 0) return 'skip'
  if (cells.every((cell) => readMail(cell) !== undefined)) return 'email'
  if (cells.every((cell) => /^\+[\d\s()./-]{7,}$/.test(cell))) return 'phone'
  return 'skip'
}
