import { expect, test } from 'vitest'
import { newDesk, newKey } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { findMapping } from './find-mapping.ts'
import { rememberMapping } from './remember-mapping.ts'

onBothEngines((data) => {
  const header = ['Wer', 'Wo', 'Straße']

  test('what was said of a table holds for the next with the same header', async () => {
    const desk = newDesk(data())
    expect(await findMapping(desk, header)).toBeUndefined()
    await rememberMapping(desk, { key: newKey(), header, mapping: ['name', 'skip', 'street'] })
    expect(await findMapping(desk, ['wer', 'WO ', 'Strasse'])).toEqual(['name', 'skip', 'street'])
    expect(await findMapping(desk, ['Wo', 'Wer', 'Straße'])).toBeUndefined()
    expect(await findMapping(newDesk(data()), header)).toBeUndefined()
  })

  test('the last word counts', async () => {
    const desk = newDesk(data())
    await rememberMapping(desk, { key: newKey(), header, mapping: ['name', 'skip', 'skip'] })
    await rememberMapping(desk, { key: newKey(), header, mapping: ['name', 'company', 'skip'] })
    expect(await findMapping(desk, header)).toEqual(['name', 'company', 'skip'])
  })

  test('a header of five hundred columns is a key, too', async () => {
    const desk = newDesk(data())
    const wide = Array.from({ length: 500 }, (_, column) => `A long name for column ${column}`)
    await rememberMapping(desk, { key: newKey(), header: wide, mapping: wide.map(() => 'skip') })
    expect(await findMapping(desk, wide)).toHaveLength(500)
  })

  test.each([
    [
      ['name', 'skip'],
      'This table has 3 columns, and something was said of 2; please choose for each.',
    ],
    [['name', 'skip', 'shoe'], /^“shoe” cannot be chosen here/],
  ])('%j is refused', async (mapping, sentence) => {
    const desk = newDesk(data())
    await expect(rememberMapping(desk, { key: newKey(), header, mapping })).rejects.toThrow(
      sentence,
    )
  })
})
