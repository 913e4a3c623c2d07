import { z } from 'zod'
import { listPost as list, markOf, type PostItem } from '#app/list-post.ts'
import { listPosted, type Posted } from '#app/list-posted.ts'
import { findSettings } from '#app/find-settings.ts'
import { operation } from '../operation.ts'
import { words } from '../shapes/named.ts'
import { kind } from '../shapes/note.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { day, dayGiven, id, moment, momentGiven } from '../shapes/values.ts'

const paper = z.enum(['handwritten', 'card', 'letter'])

const item = z
  .strictObject({
    mark: z.string().meta({ description: 'By which it is chosen to be printed' }),
    ...{ application: id, interview: id, contact: id, name: words, kind },
    channel: paper,
    text: z.string().meta({ description: 'As it was signed, else as it stands' }).optional(),
    lacks: z.array(z.string()).max(100).meta({ description: 'What has to be put right first' }),
    signedAt: moment.optional(),
    arrives: day.meta({ description: 'If it is posted today' }),
  })
  .meta({ id: 'PostItem' })

const posted = z
  .strictObject({
    entry: id.meta({ description: 'In the journal' }),
    ...{ application: id, contact: id, name: words, kind, channel: paper },
    postedAt: moment,
    arrives: day,
    next: step.meta({ description: 'What comes next with them' }).optional(),
  })
  .meta({ id: 'Posted' })

export const listPost = operation({
  name: 'list-post',
  says: 'Lists what goes out by post today, and what went into the letter box already.',
  scope: 'read',
  method: 'GET',
  path: '/post',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z.array(item).max(10_000),
    posted: z.array(posted).max(10_000),
  }),
  async run(desk) {
    const { timeZone = 'UTC' } = (await findSettings(desk)) ?? {}
    return {
      items: (await list(desk)).map(itemGiven),
      posted: (await listPosted(desk, timeZone)).map(postedGiven),
    }
  },
})

function itemGiven(one: PostItem): z.input<typeof item> {
  const { interview, kind, channel, words: text, composed, signedAt } = one
  const { contact, case: kase } = composed
  return {
    ...{ mark: markOf(one), application: kase.application.id, interview, contact: contact.id },
    ...{ name: contact.name, kind, channel },
    ...(text !== undefined && { text }),
    lacks: [...one.hindrances],
    ...(signedAt !== undefined && { signedAt: momentGiven(signedAt) }),
    arrives: dayGiven(one.arrives),
  }
}

function postedGiven({ entry, application, contact, arrives, next }: Posted) {
  return {
    ...{ entry: entry.id, application: application.id, contact: contact.id, name: contact.name },
    ...{ kind: entry.kind, channel: paper.parse(entry.channel) },
    ...{ postedAt: momentGiven(entry.at), arrives: dayGiven(arrives) },
    ...(next && { next: stepGiven(next) }),
  }
}
