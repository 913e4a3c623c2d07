import { z } from 'zod'
import { findInterviewOfInvitation } from '#app/find-interview-of-invitation.ts'
import { followInvitation } from '#app/follow-invitation.ts'
import { marksOf } from '#app/marks-of-invitation.ts'
import type { Invitation } from '#capture/invitation.ts'
import { formats } from '#core/case/case.ts'
import { getSettings } from '#store/settings.ts'
import { fileOf } from '../file-of.ts'
import { operation } from '../operation.ts'
import { personMet, typed } from '../shapes/typed.ts'
import { id, outside } from '../shapes/values.ts'
import { readerOf } from './read-brought.ts'

const text = outside(z.string())

const invited = z
  .strictObject({
    name: text,
    title: text.optional(),
    email: text.optional(),
    phone: text.optional(),
    shared: z.boolean().optional(),
    declined: z.boolean().optional(),
  })
  .meta({ id: 'PersonInvited' })

export const importInvitation = operation({
  name: 'import-invitation',
  says: 'Follows an invitation: adds its interview, moves it or calls it off; with dryRun only says what it says.',
  scope: 'manage',
  method: 'POST',
  path: '/invitations',
  takes: z.strictObject({
    dryRun: z.boolean().meta({ description: 'Only looks; nothing is kept' }).optional(),
    application: id
      .meta({ description: 'That it is a further interview of; else a new one begins' })
      .optional(),
    company: typed,
    position: typed,
    start: typed.meta({ description: 'In place of what it says, as 2026-03-02T14:00' }),
    end: typed,
    timeZone: typed.meta({ description: 'As America/Chicago, where it does not say it' }),
    people: z
      .array(personMet)
      .max(200)
      .meta({ description: 'Who was met, in place of its guests' })
      .optional(),
  }),
  takesFile: {
    types: ['text/calendar', 'message/rfc822', 'application/octet-stream'],
    longest: 10 * 1_048_576,
  },
  gives: z.strictObject({
    method: z.enum(['request', 'publish', 'cancel']),
    company: text.optional(),
    position: text.optional(),
    summary: text,
    start: text.meta({ description: 'As far as it says it' }),
    end: text.optional(),
    timeZone: text.optional(),
    place: text.optional(),
    link: text.optional(),
    format: z.enum(formats).optional(),
    people: z.array(invited).max(400),
    asked: z
      .array(z.strictObject({ field: z.enum(['start', 'timeZone', 'people']), question: text }))
      .max(1_000)
      .meta({ description: 'What it leaves open' }),
    interview: id.meta({ description: 'What it became, or is about' }).optional(),
    did: z.enum(['added', 'changed', 'called-off', 'nothing']).optional(),
  }),
  async run(desk, { dryRun = false, ...said }, { file, ...keyed }) {
    const settings = await getSettings(desk.db, desk.account)
    const { readApart } = await import('#capture/read-apart.ts')
    const read = await readApart('invitation', fileOf(file).bytes, readerOf(settings))
    const given = invitationGiven(read)
    if (!dryRun) return { ...given, ...(await followInvitation(desk, read, { ...said, ...keyed })) }
    const known = await findInterviewOfInvitation(desk, marksOf(read))
    return { ...given, interview: known?.interview.id }
  },
})

function invitationGiven(read: Invitation) {
  const { proposed, summary, start, end, timeZone, place, link, format, people, asked } = read
  return {
    method: read.method,
    ...{ company: proposed.company, position: proposed.position, summary, start, end, timeZone },
    ...{ place, link, format },
    people: people.map(({ name, title, email, phone, shared, declined }) => ({
      ...{ name, title, email, phone, shared, declined },
    })),
    asked: asked.map(({ field, question }) => ({ field, question })),
  }
}
