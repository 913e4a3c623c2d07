import { expect, test } from 'vitest'
import { at } from '../../test/database/cast.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { danasDesk } from '../../test/desk/desk.ts'
import { Problem } from '#core/problem.ts'
import { listBeatFaults, noteBeat } from './beat-faults.ts'

const full = new Problem('conflict', 'The disk is full.')

onBothEngines((data) => {
  test('what does not work by itself is said from the first time on, until it works', async () => {
    const desk = await danasDesk(data())
    await noteBeat(desk, 'backups')
    expect(await listBeatFaults(desk)).toEqual([])
    await noteBeat(desk, 'backups', full)
    const since = at('2026-03-02T16:00-06:00')
    const fault = { beat: 'backups', since, because: 'The disk is full.' }
    expect(await listBeatFaults(desk)).toEqual([fault])
    desk.goTo('2026-03-03T16:00-06:00')
    await noteBeat(desk, 'backups', full)
    await noteBeat(desk, 'reminders')
    expect(await listBeatFaults(desk)).toEqual([fault])
    await noteBeat(desk, 'backups')
    expect(await listBeatFaults(desk)).toEqual([])
  })

  test('what is no sentence of ours is not shown', async () => {
    const desk = await danasDesk(data())
    await noteBeat(desk, 'backups', new TypeError('secret of /home/dana'))
    const because = 'Something went wrong inside Sincerely (TypeError).'
    expect(await listBeatFaults(desk)).toMatchObject([{ because }])
  })
})
