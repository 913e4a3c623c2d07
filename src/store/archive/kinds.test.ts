// Of every table it is said whether it is in the archive.
import { expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { kinds, tablesInArchive } from './kinds.ts'

test('what is said to be in the archive is what it holds', () => {
  const said = Object.entries(tablesInArchive).flatMap(([table, is]) =>
    is === true ? [table] : [],
  )
  expect(kinds.map(({ table }) => table).toSorted()).toEqual(said.toSorted())
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length)
})

test('a kind stands after those it points to', () => {
  const before = new Set<string>()
  for (const { name, points } of kinds) {
    before.add(name)
    if (name === 'interviews') before.add('interviews of applications')
    for (const { to } of points) expect([name, to, before.has(to)]).toEqual([name, to, true])
  }
})

onBothEngines((data) => {
  test('no table, and no column of one, is forgotten', async () => {
    const tables = await data().db.introspection.getTables()
    const ours = tables.filter(({ name }) => !/^(sqlite_|search_text)/.test(name))
    expect(ours.map(({ name }) => name).toSorted()).toEqual(Object.keys(tablesInArchive).toSorted())
    for (const kind of kinds) {
      const { columns } = tables.find(({ name }) => name === kind.table)!
      const kept = columns.map(({ name }) => name).filter((name) => name !== 'account')
      expect([...kind.columns.keys()].toSorted()).toEqual(kept.toSorted())
    }
  })
})
