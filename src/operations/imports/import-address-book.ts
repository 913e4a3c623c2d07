import { z } from 'zod'
import { readBook } from '#app/calendar-account/read-book.ts'
import { importPeople } from '#app/import-people.ts'
import { getSettings } from '#store/settings.ts'
import { operation } from '../operation.ts'
import { brokenFound, brokenGiven, personFound, personFoundGiven } from '../shapes/found.ts'
import { imported, importedGiven } from '../shapes/imported.ts'
import { readerOf } from './read-brought.ts'

const mostShown = 1_000

export const importAddressBook = operation({
  name: 'import-address-book',
  says: 'Brings in the people of an address book on the server of the calendar, or with dryRun only says who they are.',
  scope: 'manage',
  method: 'POST',
  path: '/imports/address-book',
  takes: z.strictObject({
    book: z.string().max(2_000).meta({ description: 'Its url, as list-books gives it' }),
    dryRun: z.boolean().meta({ description: 'Only looks; nothing is kept' }).optional(),
  }),
  gives: z.strictObject({
    found: z.int(),
    people: z.array(personFound).max(mostShown).meta({ description: 'The first of them' }),
    broken: z.array(brokenFound).max(mostShown),
    imported: imported.optional(),
  }),
  async run(desk, { book, dryRun = false }, asked) {
    const { name, bytes } = await readBook(desk, book)
    const reader = readerOf(await getSettings(desk.db, desk.account))
    const { readApart } = await import('#capture/read-apart.ts')
    const { people, broken } =
      bytes.length > 0 ? await readApart('file', bytes, reader) : { people: [], broken: [] }
    const given = {
      ...{ found: people.length, people: people.slice(0, mostShown).map(personFoundGiven) },
      broken: broken.slice(0, mostShown).map(brokenGiven),
    }
    if (dryRun) return given
    const wanted = people.filter(({ shared }) => !shared)
    const source = `Address book “${name}”`
    const done = await importPeople(desk, { ...asked, source, people: wanted })
    return { ...given, imported: importedGiven(done) }
  },
})
