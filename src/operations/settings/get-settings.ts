import { z } from 'zod'
import { getSettings as get } from '#store/settings.ts'
import { operation } from '../operation.ts'
import { settingsGiven, settingsShape } from '../shapes/settings.ts'

export const getSettings = operation({
  name: 'get-settings',
  says: 'Gives who is looking for a job here, their pace, and when they are away.',
  scope: 'read',
  method: 'GET',
  path: '/settings',
  takes: z.strictObject({}),
  gives: settingsShape,
  run: async ({ db, account, now }) => settingsGiven(await get(db, account), now()),
})
