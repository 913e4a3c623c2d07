import { z } from 'zod'
import { getInsights as get } from '#app/get-insights.ts'
import { acts, counted, ends, stages, tasks, waits, ways } from '#core/insights/insights.ts'
import { operation } from '../operation.ts'

const count = z.int().min(0)

export const getInsights = operation({
  name: 'get-insights',
  says: 'Counts what all applications came to; what led to what it does not say.',
  scope: 'read',
  method: 'GET',
  path: '/insights',
  takes: z.strictObject({}),
  gives: z
    .strictObject({
      reached: z
        .strictObject(counted(stages, () => count))
        .meta({ description: 'How many applications came so far at least' }),
      ends: z
        .strictObject(counted(ends, () => count))
        .meta({ description: 'Where those with an interview behind them stand' }),
      replies: z
        .strictObject(counted(acts, () => z.strictObject({ made: count, answered: count })))
        .meta({ description: 'How often each was done, and how often they got in touch after it' }),
      waits: z
        .array(
          z.strictObject({
            days: z.int().meta({ description: 'Within so many days' }).optional(),
            replies: count,
          }),
        )
        .meta({ description: 'After how long replies came, each not within the days before it' }),
      followed: z
        .strictObject(counted(tasks, () => z.strictObject(counted(ways, () => count))))
        .meta({ description: 'How much of what fell due was done' }),
    })
    .meta({ id: 'Insights' }),
  async run(desk) {
    const insights = await get(desk)
    return {
      ...{ reached: insights.way, ends: insights.ends, replies: insights.replies },
      waits: waits.map((days, index) => ({
        ...(Number.isFinite(days) && { days }),
        replies: insights.waits[index] ?? 0,
      })),
      followed: insights.followed,
    }
  },
})
