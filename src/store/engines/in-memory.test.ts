import { expect, test } from 'vitest'
import { newPlanner } from '../../../test/database/cast.ts'
import { addApplication, listApplications } from '../applications.ts'
import { write } from '../write.ts'
import { openInMemory } from './in-memory.ts'

test('what is kept in memory is there for whoever opened it, and for nobody else', async () => {
  const [db, other] = [await openInMemory(), await openInMemory()]
  await write(db, 'me', (db) => addApplication(db, 'me', newPlanner()))
  expect(await listApplications(db, 'me', { limit: 10 })).toHaveLength(1)
  expect(await listApplications(other, 'me', { limit: 10 })).toHaveLength(0)
})

test('what fails half-way leaves nothing', async () => {
  const db = await openInMemory()
  const planner = newPlanner()
  const twice = write(db, 'me', async (db) => {
    await addApplication(db, 'me', planner)
    await addApplication(db, 'me', planner)
  })
  await expect(twice).rejects.toThrow()
  expect(await listApplications(db, 'me', { limit: 10 })).toHaveLength(0)
})

test('those who write at the same time take turns', async () => {
  const db = await openInMemory()
  const all = Array.from({ length: 20 }, () =>
    write(db, 'me', (db) => addApplication(db, 'me', newPlanner())),
  )
  await Promise.all(all)
  expect(await listApplications(db, 'me', { limit: 50 })).toHaveLength(20)
})
