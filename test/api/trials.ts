// A few of what operations can be, over facts that lie in memory. What there really is, is tried over the whole
// document.
import { z } from 'zod'
import { change } from '../../src/app/change.ts'
import { Problem } from '../../src/core/problem.ts'
import { operation, type Operation } from '../../src/operations/operation.ts'
import { made, nothing } from '../../src/operations/shapes/values.ts'

export function trials(): readonly Operation[] {
  const facts = new Map<string, string>()
  return [
    listFacts,
    addFact,
    removeFact,
    turnFile,
    operation({
      ...{ name: 'get-fact', says: 'Gives a fact.', scope: 'read', method: 'GET' },
      path: '/facts/{name}',
      takes: z.strictObject({ name: z.string() }),
      gives: z.strictObject({ value: z.string() }),
      async run(_, { name }) {
        const value = facts.get(name)
        if (value === undefined) throw new Problem('unknown-id', 'No such fact.', { field: 'name' })
        return { value }
      },
    }),
    operation({
      ...{ name: 'put-fact', says: 'Keeps a fact.', scope: 'write', method: 'PUT' },
      path: '/facts/{name}',
      takes: z.strictObject({ name: z.string(), value: z.string() }),
      gives: nothing,
      changes: 'get-fact',
      async run(desk, { name, value }, asked) {
        await change(desk, asked, async () => {
          facts.set(name, value)
          return { outcome: '', moved: [] }
        })
        return {}
      },
    }),
  ]
}

const listFacts = operation({
  ...{ name: 'list-facts', says: 'Gives back what was asked.', scope: 'read', method: 'GET' },
  path: '/facts',
  takes: z.strictObject({
    isNew: z.boolean().optional(),
    most: z.int().optional(),
    kinds: z.array(z.string()).optional(),
    words: z.string().optional(),
  }),
  gives: z.looseObject({}),
  run: async (_, input) => input,
})

const addFact = operation({
  ...{ name: 'add-fact', says: 'Keeps a fact.', scope: 'write', method: 'POST', path: '/facts' },
  takes: z.strictObject({ name: z.string(), value: z.string() }),
  gives: made,
  async run(_, { name, value }) {
    if (value !== 'unknown') return { id: name }
    throw new Problem('unknown-id', 'That is not there.', { field: 'value' })
  },
})

const removeFact = operation({
  ...{ name: 'remove-fact', says: 'Removes it.', scope: 'manage', method: 'DELETE' },
  path: '/facts/{name}',
  takes: z.strictObject({ name: z.string() }),
  gives: nothing,
  run: async () => ({}),
})

const turnFile = operation({
  ...{ name: 'turn-file', says: 'Gives a file back.', scope: 'write', method: 'POST' },
  path: '/facts/file',
  takes: z.strictObject({ isNew: z.boolean().optional() }),
  takesFile: { types: ['text/plain'], longest: 100 },
  gives: { file: ['text/plain'] },
  async run(_, { isNew }, { file }) {
    async function* parts() {
      yield `${file?.name} ${file?.type} ${isNew} `
      yield file?.bytes ?? ''
    }
    const name = `${file?.name.replace('.txt', '')}(1).txt`
    return { name, type: 'text/plain', bytes: parts() }
  },
})
