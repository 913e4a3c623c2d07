import { z } from 'zod'
import { newsKinds, recordNews as record } from '#app/record-news.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { recording } from './recording.ts'

export const recordNews = operation({
  name: 'record-news',
  says: 'Records a further interview agreed, an offer, a rejection, or that you withdraw.',
  scope: 'write',
  method: 'POST',
  path: '/applications/{application}/news',
  takes: z.strictObject({ ...recording, news: z.enum(newsKinds) }),
  gives: made,
  run: async (desk, input, asked) => ({ id: await record(desk, { ...input, ...asked }) }),
})
