import { z } from 'zod'
import { changeSettings as change } from '#app/change-settings.ts'
import { findSettings } from '#app/find-settings.ts'
import { startUp } from '#app/start-up.ts'
import { posts, tones } from '#core/case/case.ts'
import { operation } from '../operation.ts'
import { cadenceTyped } from '../shapes/settings.ts'
import { typed } from '../shapes/typed.ts'
import { nothing } from '../shapes/values.ts'

export const changeSettings = operation({
  name: 'change-settings',
  says: 'Changes who one is and how one likes to follow up; the first time it begins with a name and a time zone.',
  scope: 'manage',
  method: 'PATCH',
  path: '/settings',
  takes: z.strictObject({
    name: typed,
    timeZone: typed.meta({ description: 'As America/Chicago' }),
    country: typed.meta({ description: 'Two letters, as US' }),
    region: typed.meta({ description: 'Of the country, as IL: its holidays count' }),
    phone: typed,
    email: typed,
    address: typed.meta({ description: 'Its lines as on an envelope' }),
    currentPosition: typed,
    signOff: typed,
    post: z.enum([...posts, '']).optional(),
    tone: z.enum([...tones, '']).optional(),
    language: typed.meta({ description: 'What letters are written in, as en-US or en-GB' }),
    cadence: cadenceTyped.optional(),
    manyRounds: z
      .boolean()
      .meta({ description: 'Says that one knows why more than three rounds are many' })
      .optional(),
  }),
  gives: nothing,
  changes: 'get-settings',
  async run(desk, { manyRounds, ...input }, asked) {
    const typed = { ...input, ...(manyRounds === true && { manyRounds: 'yes' }), ...asked }
    await ((await findSettings(desk)) ? change(desk, typed) : startUp(desk, typed))
    return {}
  },
})
