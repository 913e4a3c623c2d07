import { z } from 'zod'
import { Problem } from '#core/problem.ts'
import { operation } from '../operation.ts'
import { chosen, fileNamed, printed } from './printed.ts'

const type = 'application/pdf'

export const printLabels = operation({
  name: 'print-labels',
  says: 'Gives the addresses for the post of today on the labels that one has.',
  scope: 'read',
  method: 'GET',
  path: '/post/labels.pdf',
  takes: z.strictObject({ chosen }),
  gives: { file: [type] },
  async run(desk, { chosen }) {
    const { labels: bytes } = await printed(desk, chosen)
    if (bytes) return { name: await fileNamed(desk, 'Labels'), type, bytes }
    throw new Problem('missing', 'Please say first, under “Your post”, which labels you have.')
  },
})
