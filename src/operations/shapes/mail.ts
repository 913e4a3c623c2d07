// A mail that came. Whatever others wrote in it is marked, and what is not seen in it is left out.
import { z } from 'zod'
import type { MailLine } from '#app/mailbox/list-mails.ts'
import type { MailShown } from '#app/mailbox/show-mail.ts'
import type { MailStanding } from '#app/mailbox/standing-of-mail.ts'
import { meanings } from '#core/journal/entry.ts'
import { shownLine, shownText } from '#core/mail/shown-text.ts'
import { step, stepGiven } from './step.ts'
import { day, dayGiven, id, moment, momentGiven, outside } from './values.ts'

const stands = z
  .strictObject({
    as: z.enum(['proposed', 'waits', 'read', 'returned', 'delayed', 'away', 'kept']).meta({
      description:
        'proposed: it may belong there; waits: the plan waits until its meaning is said; returned: a note did not arrive',
    }),
    proposed: z
      .strictObject({
        meaning: z.enum(meanings),
        decisionBy: day.optional(),
        words: outside(z.string().meta({ description: 'The sentence it rests on' })),
      })
      .meta({ description: 'What it seems to mean; it is not read so until somebody says so' })
      .optional(),
    also: z.int().meta({ description: 'How many more of the same person wait' }).optional(),
    meaning: z.enum(meanings).optional(),
    because: z.string().optional(),
    isSentAgain: z.boolean().optional(),
    until: day.optional(),
    moved: z
      .strictObject({ step, from: day })
      .meta({ description: 'The step that waits because of it' })
      .optional(),
    entry: id
      .meta({ description: 'Of the journal: how it was read, or what came back' })
      .optional(),
  })
  .meta({ id: 'MailStanding' })

export const mailLine = z
  .strictObject({
    id,
    cameAt: moment,
    kind: z.enum(['reply', 'bounce', 'automatic']),
    known: z
      .enum(['thread', 'address', 'domain', 'said', 'apart'])
      .meta({ description: 'By what it is known where it belongs' }),
    from: z.strictObject({
      name: outside(z.string()).optional(),
      address: outside(z.string()).optional(),
      contact: id.optional(),
    }),
    subject: outside(z.string()),
    application: id.optional(),
    isNew: z.boolean().meta({ description: 'Nobody has looked at it yet' }),
    stands: stands.optional(),
  })
  .meta({ id: 'MailLine' })

export const mailShape = z
  .strictObject({
    ...mailLine.shape,
    text: outside(z.string().meta({ description: 'What is new in it' })),
    rest: outside(z.string().meta({ description: 'What it quotes' })),
    answers: id.meta({ description: 'The note it answers, in the journal' }).optional(),
    inSignature: z
      .strictObject({
        phone: outside(z.string()).optional(),
        title: outside(z.string()).optional(),
      })
      .meta({ description: 'What its signature says of them that is not known yet' })
      .optional(),
    next: z.array(step).max(10).meta({ description: 'What comes next with them' }),
  })
  .meta({ id: 'Mail' })

export function mailLineGiven({ mail, stands }: MailLine): z.input<typeof mailLine> {
  const { id, cameAt, kind, known, fromName, fromAddress, contact, application, subject } = mail
  return {
    ...{ id, cameAt: momentGiven(cameAt), kind, known, subject: shownLine(subject) },
    from: {
      ...(fromName !== undefined && { name: shownLine(fromName) }),
      ...(fromAddress !== undefined && { address: shownLine(fromAddress) }),
      ...(contact !== undefined && { contact }),
    },
    ...(application !== undefined && { application }),
    isNew: mail.lookedAt === undefined,
    ...(stands && { stands: standingGiven(stands) }),
  }
}

export function mailGiven({ mail, about }: MailShown): z.input<typeof mailShape> {
  const { answers, from } = about ?? {}
  const { contact, inSignature, next = [] } = from ?? {}
  const line = mailLineGiven({ mail, stands: about?.stands })
  return {
    ...line,
    from: { ...line.from, ...(contact && { contact: contact.id }) },
    ...{ text: shownText(mail.text), rest: shownText(mail.rest) },
    ...(answers && { answers: answers.id }),
    ...(inSignature && Object.keys(inSignature).length > 0 && { inSignature }),
    next: next.flatMap((one) => (one.kind === 'step' ? [stepGiven(one.step)] : [])),
  }
}

function standingGiven(standing: MailStanding): z.input<typeof stands> {
  const as = standing.kind
  switch (standing.kind) {
    case 'proposed':
    case 'delayed':
    case 'kept':
      return { as }
    case 'waits': {
      const { also, proposed } = standing
      if (!proposed) return { as, also }
      const { meaning, words, decisionBy } = proposed
      const by = decisionBy === undefined ? {} : { decisionBy: dayGiven(decisionBy) }
      return { as, also, proposed: { meaning, words: shownText(words), ...by } }
    }
    case 'read': {
      const { meaning, id } = standing.entry
      return { as, entry: id, ...(meaning && { meaning }) }
    }
    case 'returned': {
      const { because, isSentAgain, note } = standing
      return { as, because, isSentAgain, ...(note && { entry: note.id }) }
    }
    case 'away': {
      const { until, moved } = standing
      const by = moved && { step: stepGiven(moved.step), from: dayGiven(moved.from) }
      return { as, until: dayGiven(until), ...(by && { moved: by }) }
    }
  }
}
