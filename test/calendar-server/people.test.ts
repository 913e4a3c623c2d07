// People to an address book on a real server, and from one, without anybody coming twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeContact } from '../../src/app/change-contact.ts'
import { listPeople } from '../../src/app/list-people.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { openInMemory } from '../../src/store/engines/in-memory.ts'
import type { Db } from '../../src/store/tables.ts'
import { onBothEngines } from '../database/engines.ts'
import { addPlanner, danasDesk, newKey } from '../desk/desk.ts'
import { pagesOn } from '../pages/pages.ts'
import { newVisitor } from '../pages/visitor.ts'
import { connect } from './account.ts'
import { findRadicale, startRadicale, type Radicale } from './radicale.ts'

const account = '/settings/calendar/account'

describe.skipIf(!findRadicale())('with Radicale', () => {
  let radicale: Radicale

  let db: Db

  beforeAll(async () => {
    db = await openInMemory()
    radicale = await startRadicale()
  })
  afterAll(async () => {
    await db?.destroy()
    await radicale?.[Symbol.asyncDispose]()
  })

  const cardsIn = async (book: string) => {
    const text = await (await radicale.ask('GET', new URL(book).pathname)).text()
    return text.replaceAll(/\r?\n[ \t]/g, '')
  }

  onBothEngines((data) => {
    test('everyone stands in a book of their own there, follows what is changed here, and can be taken out', async () => {
      const desk = await danasDesk(data())
      const { ana } = await addPlanner(desk)
      await connect(desk, radicale)
      const visitor = newVisitor(await pagesOn(desk))
      await visitor.open(account)
      expect((await visitor.send(/people$/)).html).toContain('in the address book there')
      const { book = '' } = (await findCalendarAccount(desk.db, desk.account))!
      expect(await cardsIn(book)).toMatch(/VERSION:3\.0[^]*FN:Ana Ruiz/)
      // Somebody changes the copy there, too.
      const path = `${new URL(book).pathname}${ana}.vcf`
      const card = await (await radicale.ask('GET', path)).text()
      await radicale.ask('PUT', path, { body: card.replace('FN:Ana Ruiz', 'FN:Ana R.') })
      await changeContact(desk, {
        key: newKey(),
        contact: ana,
        name: 'Ana Ruiz',
        phone: '+1 312 555 0199',
      })
      await visitor.send(/now$/)
      const cards = await cardsIn(book)
      expect(cards).toContain('+1 312 555 0199')
      expect(cards).not.toContain('Ana R.')
      expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(2)
      await visitor.open(account)
      await visitor.send(/people-end$/)
      expect(await cardsIn(book)).not.toContain('BEGIN:VCARD')
    })
  })

  test('people come from a book there once they were looked at, and however often nobody comes twice', async () => {
    const desk = await danasDesk({ db })
    await addPlanner(desk)
    await connect(desk, radicale)
    const folder = `/dana/friends-${newKey()}/`
    await radicale.ask('MKCOL', folder, {
      body: '<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/><C:addressbook/></resourcetype><displayname>Mill people</displayname></prop></set></mkcol>',
    })
    for (const [name, mail] of [
      ['Ana Ruiz', 'ana.ruiz@halvorsen.example'],
      ['Grace Lin', 'grace@mill.example'],
    ]) {
      const body = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${mail}\r\nFN:${name}\r\nN:;${name};;;\r\nEMAIL:${mail}\r\nEND:VCARD\r\n`
      await radicale.ask('PUT', `${folder}${mail}.vcf`, { body })
    }
    const visitor = newVisitor(await pagesOn(desk))
    for (let time = 0; time < 2; time += 1) {
      await visitor.open('/import/address-book')
      const asked = await visitor.send(/address-book$/)
      const [, book = ''] = new RegExp(`value="([^"]*${folder})"`).exec(asked.html) ?? []
      const check = await visitor.send(/address-book$/, { book })
      expect(check.html).toContain('Address book “Mill people”')
      expect(check.html).toContain('Grace Lin')
      await visitor.send(/\/import\/[^/]+$/)
    }
    const { lines } = await listPeople(desk, {})
    expect(lines.map(({ contact }) => contact.name)).toEqual([
      'Ana Ruiz',
      'Ben Ortega',
      'Grace Lin',
    ])
    await radicale.ask('DELETE', folder)
  })
})
