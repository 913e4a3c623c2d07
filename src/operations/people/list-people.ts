import { z } from 'zod'
import { listPeople as list, type PersonLine } from '#app/list-people.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayBetween } from '#core/journal/say-between.ts'
import { operation } from '../operation.ts'
import { applicationNamed, applicationNamedOf, words } from '../shapes/named.ts'
import { after, cursorGiven, cursorOf, pageOf } from '../shapes/page.ts'
import { person, personGiven } from '../shapes/person.ts'
import { moment, momentGiven } from '../shapes/values.ts'
import { reach } from './reach.ts'

const line = z
  .strictObject({
    person,
    otherNames: z.array(words).meta({ description: 'Of whom they were joined with' }),
    applications: z.array(applicationNamed),
    reach,
    last: z
      .strictObject({ at: moment, says: words })
      .meta({ description: 'The last that passed between you, or when you meet' })
      .optional(),
  })
  .meta({ id: 'PersonLine' })

export const listPeople = operation({
  name: 'list-people',
  says: 'Lists everyone met, by name, or those that words or a number point to.',
  scope: 'read',
  method: 'GET',
  path: '/people',
  takes: z.strictObject({
    words: z
      .string()
      .max(200)
      .meta({ description: 'Parts of a name, an email or a number' })
      .optional(),
    after,
  }),
  gives: pageOf(line),
  async run(desk, { words, after }) {
    const asked = { ...(words !== undefined && { words }), after: cursorOf(after) }
    const { lines, next } = await list(desk, asked)
    const given = (line: PersonLine) => lineGiven(line, desk.now())
    return { items: lines.map(given), ...cursorGiven(next) }
  },
})

function lineGiven(
  { contact, otherNames, applications, reach, last }: PersonLine,
  now: Moment,
): z.input<typeof line> {
  return {
    person: personGiven(contact),
    otherNames: [...otherNames],
    applications: applications.map(applicationNamedOf),
    reach,
    ...(last && { last: lastGiven(last, now) }),
  }
}

function lastGiven(last: NonNullable<PersonLine['last']>, now: Moment) {
  if ('entry' in last) return { at: momentGiven(last.entry.at), says: sayBetween(last.entry) }
  const { start } = last.meeting
  return { at: momentGiven(start), says: start <= now ? 'You met.' : 'You will meet.' }
}
