import { z } from 'zod'
import { testWay as test } from '#app/ways/test-way.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { arrived } from './arrived.ts'

export const testWay = operation({
  name: 'test-way',
  says: 'Sends a reminder of nothing by a way, and says whether it arrived.',
  scope: 'send',
  method: 'POST',
  path: '/reminders/ways/{way}/test',
  takes: z.strictObject({ way: id }),
  gives: arrived,
  async run(desk, { way }) {
    const { state, because } = await test(desk, { id: way, origin: desk.address?.() })
    return { state, because }
  },
})
