import { expect, test } from 'vitest'
import { groups } from './groups.ts'

test.each(groups.map(({ names, load }) => [names.join(', '), names, load] as const))(
  '%s are in their file',
  async (_, names, load) => {
    expect(Object.keys(await load())).toEqual(names)
  },
)
