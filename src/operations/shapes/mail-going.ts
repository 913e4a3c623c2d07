// A mail of one's own, on its way out or gone.
import { z } from 'zod'
import { textOf, type MailShown } from '#app/outbox/mail-shown.ts'
import { noteKinds } from '#core/journal/entry.ts'
import { mailStates } from '#core/outbox/state.ts'
import { words } from './named.ts'
import { id, moment, momentGiven, outside } from './values.ts'

export const mailGoingLine = z
  .strictObject({
    id,
    state: z.enum(mailStates),
    kind: z.enum([...noteKinds, 'digest']),
    application: id.optional(),
    interview: id.optional(),
    contact: id.optional(),
    to: z.strictObject({ name: words, address: words }),
    from: z.string(),
    subject: z.string(),
    writtenAt: moment,
    goesAt: moment.meta({ description: 'Until then it can be taken back' }),
    triedAgainAt: moment.optional(),
    endedAt: moment.optional(),
    because: outside(
      z.string().meta({ description: 'Why it stands so, where it is not usual' }),
    ).optional(),
    hasComeBack: z.boolean(),
  })
  .meta({ id: 'MailGoingLine' })

export const mailGoing = z
  .strictObject({
    ...mailGoingLine.shape,
    text: z.string(),
    reason: z.string().optional(),
    answers: z
      .array(
        z.strictObject({
          at: moment,
          step: z.string(),
          code: z.int().optional(),
          text: outside(z.string()),
        }),
      )
      .max(1_000)
      .meta({ description: 'What the servers said' }),
  })
  .meta({ id: 'MailGoing' })

export function mailGoingLineGiven(mail: MailShown): z.input<typeof mailGoingLine> {
  const { id, state, kind, about, to, from, subject, because } = mail
  const { application, interview, contact } = about ?? {}
  return {
    ...{ id, state, kind },
    ...(about && { application, interview, contact }),
    ...{ to: { name: to.name, address: to.address }, from, subject },
    ...{ writtenAt: momentGiven(mail.writtenAt), goesAt: momentGiven(mail.goesAt) },
    ...(state === 'retry' && { triedAgainAt: momentGiven(mail.tryAt) }),
    ...(mail.endedAt !== undefined && { endedAt: momentGiven(mail.endedAt) }),
    ...(because !== undefined && { because }),
    hasComeBack: mail.hasBounced,
  }
}

export function mailGoingGiven(mail: MailShown): z.input<typeof mailGoing> {
  return {
    ...mailGoingLineGiven(mail),
    text: textOf(mail),
    ...(mail.reason !== undefined && { reason: mail.reason }),
    answers: mail.answers.map(({ at, step, code, text }) => ({
      ...{ at: momentGiven(at), step, text },
      ...(code !== undefined && { code }),
    })),
  }
}
