import { z } from 'zod'
import { find as findWords, type TextFound } from '#app/find.ts'
import type { Piece } from '#core/find/excerpt.ts'
import { operation } from '../operation.ts'
import { applicationNamed, personNamed, words } from '../shapes/named.ts'
import { id } from '../shapes/values.ts'

const text = z
  .strictObject({
    kind: z.enum(['takeaway', 'entry', 'note', 'interview', 'learned']),
    application: applicationNamed,
    person: personNamed.optional(),
    interview: id.optional(),
    entry: id.optional(),
    words: words.meta({ description: 'The part in which it stands' }),
  })
  .meta({ id: 'TextFound' })

export const find = operation({
  name: 'find',
  says: 'Finds people, applications and what was written, by words or a number.',
  scope: 'read',
  method: 'GET',
  path: '/found',
  takes: z.strictObject({ words: z.string().max(200) }),
  gives: z
    .strictObject({
      people: z.array(
        z.strictObject({
          id,
          name: words,
          otherName: words.optional(),
          title: words.optional(),
          companies: z.array(words),
        }),
      ),
      applications: z.array(z.strictObject({ id, position: words, company: words })),
      texts: z.array(text),
      isMore: z.boolean().meta({ description: 'There is more of some kind than is given' }),
    })
    .meta({ id: 'Found' }),
  async run(desk, input) {
    const found = await findWords(desk, input.words)
    if (!found) return { people: [], applications: [], texts: [], isMore: false }
    return {
      people: found.people.map(({ id, name, otherName, title, companies }) => ({
        ...{ id, name: plain(name), companies: companies.map(plain) },
        ...(otherName && { otherName: plain(otherName) }),
        ...(title && { title: plain(title) }),
      })),
      applications: found.applications.map(({ id, position, company }) => ({
        ...{ id, position: plain(position), company: plain(company) },
      })),
      texts: found.texts.map(textGiven),
      isMore: found.isMore,
    }
  },
})

function textGiven(found: TextFound): z.input<typeof text> {
  const { kind, application: id, position, company, contact, name, interview, entry } = found
  return {
    ...{ kind, application: { id, position, company }, words: plain(found.words) },
    ...(contact !== undefined && name !== undefined && { person: { id: contact, name } }),
    ...(interview !== undefined && { interview }),
    ...(entry && { entry: entry.id }),
  }
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
