import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey } from '../../test/desk/desk.ts'
import { tracesOf } from '../../test/desk/traces.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { countRows } from '#store/count-rows.ts'
import { erasePerson } from './erase-person.ts'
import { checkOwner, eraseRows } from './erase-everything.ts'
import { findSettings } from './find-settings.ts'
import { recordNote } from './record-note.ts'

onBothEngines((data, where) => {
  test('everything of an account goes, and nothing of another', async () => {
    const [desk, other] = [await danasDesk(data()), await danasDesk(data())]
    const { application, ana: id, ben } = await addPlanner(desk)
    await addPlanner(other)
    const note = { kind: 'thank-you', channel: 'email', words: 'Quixmark' } as const
    await recordNote(desk, { key: newKey(), application, contact: ben, ...note })
    await erasePerson(desk, { key: newKey(), contact: id, name: ana.name })
    await eraseRows(desk, data())
    const [db, here] = [desk.db, where()]
    expect(await tracesOf(['quixmark'], { db, where: here })).toEqual([])
    // The row whose lock writers wait for.
    const tables = (await tracesOf([desk.account], { db, where: here })).slice(0, 1)
    expect(tables).toEqual(['account'])
    expect(await findSettings(desk)).toBeUndefined()
    expect(await countRows(other.db, other.account, 'contact')).toBe(2)
  })

  test('one’s own name has to be typed', async () => {
    const desk = await danasDesk(data())
    await checkOwner(desk, ' dana okafor')
    for (const typed of [undefined, '', 'Dana'])
      await expect(checkOwner(desk, typed)).rejects.toMatchObject({ field: 'name' })
  })
})
