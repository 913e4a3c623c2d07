import { z } from 'zod'
import { putSignature as put } from '#app/signature.ts'
import { fileOf } from '../file-of.ts'
import { operation } from '../operation.ts'
import { nothing } from '../shapes/values.ts'

export const putSignature = operation({
  name: 'put-signature',
  says: 'Keeps one’s own signature, taken off a picture of it, in place of the one before.',
  scope: 'manage',
  method: 'PUT',
  path: '/settings/signature',
  takes: z.strictObject({}),
  takesFile: { types: ['image/png', 'image/jpeg', 'image/webp'], longest: 20 * 1_048_576 },
  gives: nothing,
  async run(desk, _, { file, ...keyed }) {
    const { bytes } = fileOf(file)
    const { takeInk } = await import('#capture/take-ink.ts')
    await put(desk, { ...keyed, ink: await takeInk(bytes) })
    return {}
  },
})
