import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey } from '../../../test/desk/desk.ts'
import { addFile } from '../add-file.ts'
import { checkData } from './check-data.ts'

onBothEngines((data) => {
  const looked = async (desk: Parameters<typeof checkData>[0], mend = false) =>
    (await checkData(desk, { mend, damages: data().damages })).findings

  test('data as the program keeps it is right', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    expect(await looked(desk)).toEqual([])
  })

  test('an entry of the index that is later than its plan, or gone, is found and mended', async () => {
    const desk = await danasDesk(data())
    const { ana, ben } = await addPlanner(desk)
    const right =
      await sql`select * from wake where account = ${desk.account} order by contact`.execute(
        desk.db,
      )
    await desk.db
      .updateTable('wake')
      .set({ at: '2027-01-01T00:00:00.000Z' })
      .where('contact', '=', ana)
      .execute()
    await desk.db.deleteFrom('wake').where('contact', '=', ben).execute()
    expect(await looked(desk)).toMatchObject([
      { sentence: expect.stringContaining('late about Ana Ruiz'), isMended: false },
      { sentence: expect.stringContaining('late about Ben Ortega'), isMended: false },
    ])
    expect(await looked(desk, true)).toMatchObject([{ isMended: true }, { isMended: true }])
    expect(await looked(desk)).toEqual([])
    const mended =
      await sql`select * from wake where account = ${desk.account} order by contact`.execute(
        desk.db,
      )
    expect(mended.rows).toEqual(right.rows)
  })

  test('an application in the wrong list is put into the right one', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    await desk.db
      .updateTable('application')
      .set({ rests: 1 })
      .where('id', '=', application)
      .execute()
    expect(await looked(desk, true)).toMatchObject([
      { sentence: expect.stringContaining('wrong list'), isMended: true },
    ])
    expect(await looked(desk)).toEqual([])
  })

  test('a file that is not as it was added is said by its name', async () => {
    const desk = await danasDesk(data())
    const bytes = new TextEncoder().encode('%PDF-1.4 a CV')
    await addFile(desk, { key: newKey(), name: 'CV', file: { name: 'cv.pdf', bytes } })
    expect(await looked(desk)).toEqual([])
    await desk.db
      .updateTable('material_bytes')
      .set({ bytes: new TextEncoder().encode('%PDF-1.4 b CV') })
      .where('account', '=', desk.account)
      .execute()
    expect(await looked(desk, true)).toEqual([
      { sentence: expect.stringContaining('cv.pdf is not as it was'), isMended: false },
    ])
    await desk.db.deleteFrom('material_bytes').where('account', '=', desk.account).execute()
    expect(await looked(desk)).toMatchObject([{ sentence: expect.stringContaining('not there') }])
  })
})
