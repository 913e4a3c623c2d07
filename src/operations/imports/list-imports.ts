import { z } from 'zod'
import { listImports as list, type ImportShown } from '#app/list-imports.ts'
import { operation } from '../operation.ts'
import { id, moment, momentGiven, outside } from '../shapes/values.ts'

const line = z
  .strictObject({
    id,
    at: moment,
    source: outside(z.string()),
    interview: id.optional(),
    added: z.int(),
    known: z.int(),
    gained: z.int(),
    undoneAt: moment.optional(),
    stayed: z
      .array(z.strictObject({ contact: id, name: outside(z.string()) }))
      .max(1_000)
      .meta({ description: 'Of an import taken back, who stayed all the same' }),
  })
  .meta({ id: 'Import' })

const mostNamed = 1_000

export const listImports = operation({
  name: 'list-imports',
  says: 'Lists the last fifty imports, each with what it did.',
  scope: 'read',
  method: 'GET',
  path: '/imports',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(line).max(50) }),
  run: async (desk) => ({ items: (await list(desk)).map(lineGiven) }),
})

function lineGiven(one: ImportShown): z.input<typeof line> {
  const { id, at, source, interview, added, known, gained, undoneAt, stayed } = one
  return {
    ...{ id, at: momentGiven(at), source, interview, added, known, gained },
    undoneAt: momentGiven(undoneAt),
    stayed: stayed.slice(0, mostNamed).map(({ contact, name }) => ({ contact, name })),
  }
}
