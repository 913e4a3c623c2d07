// Whether all that a record points to stands in the archive before it, and no record stands there twice.
import { entryOf, interviews, journal } from '#store/archive/application-kinds.ts'
import { nameOf, isKept, type ArchiveRecord, type Kind } from '#store/archive/kind.ts'
import { people, peopleWays } from '#store/archive/people-kinds.ts'
import { Problem } from '#core/problem.ts'
import { dataPath } from './parts.ts'

export type Pointers = {
  readonly note: (kind: Kind, records: readonly ArchiveRecord[]) => void
  /** To be called after the last record of a kind: people point to people. */
  readonly finish: (kind: Kind) => void
}

export function newPointers(): Pointers {
  const known = new Map<string, Set<string>>()
  const later: ArchiveRecord[] = []
  const of = (name: string) => known.getOrInsertComputed(name, () => new Set())

  function check(kind: Kind, record: ArchiveRecord): void {
    for (const { fields, to } of kind.points) {
      if (fields.some((field) => record[field] === undefined)) continue
      if (of(to).has(keyIn(fields, record))) continue
      throw nowhere(kind, record, fields.at(-1)!)
    }
  }

  return {
    note(kind, records) {
      const fields = keyFields(kind)
      for (const record of records) {
        const key = keyIn(fields, record)
        const all = of(kind.name)
        if (all.has(key) && kind !== peopleWays) throw twice(kind, record)
        all.add(key)
        if (kind === people) later.push(record)
        else check(kind, record)
        if (kind === interviews) {
          of('interviews of applications').add(keyIn(['application', 'id'], record))
        }
        if (kind === journal) checkTakenBack(record, of('entries of applications'))
      }
    },
    finish(kind) {
      if (kind === people) for (const record of later.splice(0)) check(kind, record)
    },
  }
}

/** An entry takes back one of the same application, written before it. */
function checkTakenBack(record: ArchiveRecord, before: Set<string>): void {
  const { type, entry, id } = entryOf(record)
  const { application } = record
  if (id !== undefined && id !== record.id) throw nowhere(journal, record, 'entry.id')
  if (type === 'taken-back' && !before.has(`${String(application)} ${String(entry)}`)) {
    throw nowhere(journal, record, 'entry.entry')
  }
  before.add(`${String(application)} ${String(record.id)}`)
}

function keyFields(kind: Kind): readonly string[] {
  return kind.key.map((column) => {
    const said = kind.columns.get(column)!
    return isKept(said) ? nameOf(column, said) : column
  })
}

function keyIn(fields: readonly string[], record: ArchiveRecord): string {
  return fields.map((field) => String(record[field])).join(' ')
}

function nowhere(kind: Kind, record: ArchiveRecord, field: string): Problem {
  const sentence = `In ${dataPath(kind)} ${field} of ${nameIt(kind, record)} points to something that is not in the archive.`
  return new Problem('unknown-id', sentence, { field: `${dataPath(kind)}: ${field}` })
}

function twice(kind: Kind, record: ArchiveRecord): Problem {
  const sentence = `In ${dataPath(kind)} ${nameIt(kind, record)} stands twice.`
  return new Problem('conflict', sentence, { field: dataPath(kind) })
}

function nameIt(kind: Kind, record: ArchiveRecord): string {
  return `the ${kind.words[0]} ${keyIn(keyFields(kind), record)}`.trim()
}
