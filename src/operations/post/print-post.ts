import { z } from 'zod'
import { operation } from '../operation.ts'
import { chosen, fileNamed, printed } from './printed.ts'

const type = 'application/pdf'

export const printPost = operation({
  name: 'print-post',
  says: 'Gives the post of today as one file to print, each note with its envelope.',
  scope: 'read',
  method: 'GET',
  path: '/post/post.pdf',
  takes: z.strictObject({ chosen }),
  gives: { file: [type] },
  async run(desk, { chosen }) {
    const { bytes } = await printed(desk, chosen)
    return { name: await fileNamed(desk, 'Post'), type, bytes }
  },
})
