import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { changeContact } from './change-contact.ts'
import { change } from './change.ts'
import { forgetRequests } from './forget-requests.ts'
import { getApplication } from './get-application.ts'
import { recordCall } from './record-call.ts'

onBothEngines((data) => {
  test('a double click writes one entry, whoever comes first', async () => {
    const { desk, application, contact } = await met()
    const input = { key: newKey(), application, contact, outcome: 'talked' }
    const ids = await Promise.all([1, 2, 3].map(() => recordCall(desk, input)))
    expect(new Set(ids).size).toBe(1)
    expect((await getApplication(desk, application)).journal).toHaveLength(1)
  })

  test('what fails in the middle leaves nothing behind, and can be tried again with its key', async () => {
    const { desk, application, contact } = await met()
    const key = newKey()
    // The index is written last: here it fails, after the name was changed.
    const broken = {
      ...desk,
      holidays: () => {
        throw new Error('no holidays')
      },
    }
    await expect(changeContact(broken, { key, contact, name: 'Ana R.' })).rejects.toThrow(
      'no holidays',
    )
    expect((await getApplication(desk, application)).case.contacts[0]?.name).toBe('Ana Ruiz')
    await changeContact(desk, { key, contact, name: 'Ana R.' })
    expect((await getApplication(desk, application)).case.contacts[0]?.name).toBe('Ana R.')
  })

  test('a key is forgotten a month later, not before', async () => {
    const { desk, application, contact } = await met()
    const input = { key: newKey(), application, contact, outcome: 'talked' }
    const entry = await recordCall(desk, input)
    desk.goTo('2026-04-01T15:59-06:00')
    await forgetRequests(desk)
    expect(await recordCall(desk, input)).toBe(entry)
    desk.goTo('2026-04-01T16:01-06:00')
    await forgetRequests(desk)
    expect(await recordCall(desk, input)).not.toBe(entry)
  })

  test('within one verb the clock stands still', async () => {
    const { desk } = await met()
    let calls = 0
    const ticking = { ...desk, now: () => (desk.now() + calls++) as ReturnType<typeof desk.now> }
    await change(ticking, { key: newKey() }, async (desk) => {
      expect(desk.now()).toBe(desk.now())
      return { outcome: '', moved: [] }
    })
  })

  async function met() {
    const desk = await danasDesk(data())
    const { application, ana: contact } = await addPlanner(desk)
    return { desk, application, contact }
  }
})
