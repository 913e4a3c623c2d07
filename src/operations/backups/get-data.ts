import { z } from 'zod'
import { heldUntil } from '#app/backups/after-restore.ts'
import { listBeatFaults } from '#app/beat-faults.ts'
import { countAll } from '#app/count-all.ts'
import { operation } from '../operation.ts'
import { moment, momentGiven, outside } from '../shapes/values.ts'
import { contents, contentsGiven } from './contents.ts'

export const getData = operation({
  name: 'get-data',
  says: 'Gives how much is kept here, and what does not go on by itself just now.',
  scope: 'read',
  method: 'GET',
  path: '/data',
  takes: z.strictObject({}),
  gives: z.strictObject({
    contents,
    heldSince: moment
      .meta({ description: 'Data was restored or brought in then; what was to go out waits' })
      .optional(),
    faults: z
      .array(z.strictObject({ what: z.string(), since: moment, because: outside(z.string()) }))
      .max(100),
  }),
  async run(desk) {
    const faults = await listBeatFaults(desk)
    return {
      contents: contentsGiven(await countAll(desk)),
      heldSince: momentGiven(await heldUntil(desk)),
      faults: faults.map(({ beat, since, because }) => ({
        ...{ what: beat, since: momentGiven(since), because },
      })),
    }
  },
})
