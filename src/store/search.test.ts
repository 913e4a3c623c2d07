import fc from 'fast-check'
import { randomUUIDv7 } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCast } from '../../test/database/cast.ts'
import { newAccount, onBothEngines } from '../../test/database/engines.ts'
import { askedBy, tokensOf } from '#core/find/tokens.ts'
import { addContact, changeContact } from './contacts.ts'
import { removeContacts } from './removal.ts'
import { rebuildSearch } from './search-rebuild.ts'
import { searchNames, searchTexts } from './search.ts'
import { changeTakeaway } from './takeaways.ts'
import type { Db } from './tables.ts'
import { write } from './write.ts'

onBothEngines((data) => {
  test('whatever is typed is looked for, and never understood as anything else', async () => {
    const account = newAccount()
    const { ana, talk } = await addCast(data().db, account)
    const takeaway = { interview: talk.id, contact: ana.id, issue: 'the press NEAR the door' }
    await write(data().db, account, (db) => changeTakeaway(db, account, takeaway))
    await fc.assert(
      fc.asyncProperty(typed, async (typed) => {
        const asked = askedBy(typed)
        if (!asked) return
        for (const kind of ['person', 'application'] as const)
          await searchNames(data().db, account, kind, asked, 10)
        await searchTexts(data().db, account, asked, 10)
      }),
      { numRuns: 200 },
    )
    const found = await searchTexts(data().db, account, askedBy('NEAR(press, 2)')!, 10)
    expect(found).toEqual([])
    expect(await searchTexts(data().db, account, askedBy('NEAR AND press')!, 10)).toEqual([])
    expect(await searchTexts(data().db, account, askedBy('press* "near')!, 10)).toHaveLength(1)
  })

  test('somebody is found by each beginning of each word of any name', async () => {
    const account = newAccount()
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const id = randomUUIDv7()
        await write(data().db, account, (db) => addContact(db, account, { id, name }))
        const words = tokensOf(name).split(' ')
        for (const word of words.slice(0, 4)) {
          const letters = Array.from(word)
          for (const length of new Set([1, Math.ceil(letters.length / 2), letters.length])) {
            const asked = { tokens: [letters.slice(0, length).join('')], runs: [] }
            const found = await searchNames(data().db, account, 'person', asked, 1_000)
            expect([word, asked.tokens, found.ids.includes(id)]).toEqual([word, asked.tokens, true])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('made anew, all that can be found is as it was kept', async () => {
    const account = newAccount()
    const { db } = data()
    const { ana, ben, talk } = await addCast(db, account)
    await write(db, account, async (db) => {
      await changeTakeaway(db, account, { interview: talk.id, contact: ana.id, issue: 'winders' })
      await changeTakeaway(db, account, { interview: talk.id, contact: ben.id, issue: 'belts' })
    })
    await write(db, account, (db) => changeContact(db, account, { ...ana, name: 'Ana Ruiz-Vega' }))
    const kept = await rowsOf(db, account)
    expect(kept.length).toBe(5)
    await db
      .deleteFrom('search_row')
      .where('account', '=', account)
      .where('id', '=', ana.id)
      .execute()
    await rebuildSearch(db, account)
    expect(await rowsOf(db, account)).toEqual(kept)
  })

  test('of somebody who is gone nothing is left in it', async () => {
    const account = newAccount()
    const { db } = data()
    const id = randomUUIDv7()
    await write(db, account, (db) => addContact(db, account, { id, name: 'Zbigniew Xylander' }))
    expect(await searchNames(db, account, 'person', askedBy('xyl')!, 10)).toEqual({
      ...{ ids: [id], isNamed: true },
    })
    await write(db, account, async (db) => void (await removeContacts(db, account, [id])))
    expect(await searchNames(db, account, 'person', askedBy('xyl')!, 10)).toEqual({
      ...{ ids: [], isNamed: false },
    })
    expect(await rowsOf(db, account)).toEqual([])
  })
})

const odd = [
  ...['"', "'", '*', ':', '-', '^', '(', ')', '\\', '%', '_', '&', '|', '!', '<->', '\u0000'],
  ...[
    ' AND ',
    ' OR ',
    ' NOT ',
    ' NEAR ',
    'NEAR(',
    '{name} : ',
    'marks:',
    '\ue000text',
    'ana',
    '王',
  ],
]

const typed = fc
  .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''))

/** With letters of any script there is. */
const anyName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((name) => tokensOf(name) !== '')

function rowsOf(db: Db, account: string) {
  return db
    .selectFrom('search_row')
    .select(['kind', 'id', 'application', 'contact', 'name', 'about', 'words'])
    .where('account', '=', account)
    .orderBy('kind')
    .orderBy('id')
    .execute()
}
