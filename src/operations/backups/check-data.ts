import { z } from 'zod'
import { checkData as check } from '#app/check/check-data.ts'
import { operation } from '../operation.ts'

export const checkData = operation({
  name: 'check-data',
  says: 'Looks the data through, and mends what can be mended where that is asked.',
  scope: 'manage',
  method: 'POST',
  path: '/data/check',
  takes: z.strictObject({ mend: z.boolean().default(false) }),
  gives: z.strictObject({
    findings: z
      .array(z.strictObject({ sentence: z.string(), mended: z.boolean() }))
      .max(1_000)
      .meta({ description: 'The first of them' }),
    found: z.int(),
  }),
  async run(desk, { mend }) {
    const { findings } = await check(desk, { mend, damages: desk.damages ?? (async () => []) })
    const said = findings.map(({ sentence, isMended }) => ({ sentence, mended: isMended }))
    return { findings: said.slice(0, 1_000), found: said.length }
  },
})
