// The page on which a calendar on a server is connected, with a real one behind it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onBothEngines } from '../database/engines.ts'
import { addPlanner, danasDesk } from '../desk/desk.ts'
import { pagesOn } from '../pages/pages.ts'
import { newVisitor } from '../pages/visitor.ts'
import { findCalendarAccount } from '../../src/store/calendar-account.ts'
import { thereOf } from './account.ts'
import { danasPassword, findRadicale, startRadicale, type Radicale } from './radicale.ts'

describe.skipIf(!findRadicale())('with Radicale', () => {
  let radicale: Radicale

  beforeAll(async () => {
    radicale = await startRadicale()
  })
  afterAll(() => radicale?.[Symbol.asyncDispose]())

  onBothEngines((data) => {
    test('connected, asked about what was done there, and let go of', async () => {
      const desk = await danasDesk(data())
      await addPlanner(desk)
      const visitor = newVisitor(await pagesOn(desk))
      const path = '/settings/calendar/account'
      await visitor.open(path)
      const given = {
        server: 'radicale',
        url: radicale.url,
        user: 'dana',
        name: `Mine ${desk.newId()}`,
      }
      const plain = await visitor.send(/account$/, { ...given, password: danasPassword })
      expect(plain.html).toContain('Without https your password could be read on the way.')
      const typed = { ...given, ownNetwork: 'yes', password: 'another' }
      const wrong = await visitor.send(/account$/, typed)
      expect(wrong.html).toContain('refuses this name or password.')
      expect(wrong.html).not.toContain('another')
      const kept = await visitor.send(/account$/, { ...typed, password: danasPassword })
      expect(kept.path).toBe(`${path}?done=connected`)
      expect(kept.html).toContain('last in step with your plan on Mon 2 March, 16:00')
      const account = (await findCalendarAccount(desk.db, desk.account))!
      expect(account.sealedPassword).not.toContain(danasPassword)
      const there = thereOf(radicale, account.calendar)

      const call = (await there.list()).find(({ title }) => title === 'Call Ana Ruiz')!
      const note = (await there.list()).find(({ title }) => title.startsWith('Thank Ben'))!
      await there.put(call.path, call.text.replace('SUMMARY:', 'SUMMARY:✓ '))
      await there.remove(note.path)
      await visitor.send(/now$/)
      const { html } = await visitor.open('/')
      expect(html).toMatch(/Call Ana Ruiz.*is ticked off in your calendar/s)
      expect(html).toMatch(/Thank Ben Ortega.*out of your calendar/s)
      for (let count = 0; count < 2; count += 1) await visitor.send(/answer$/, { answer: 'open' })
      expect((await visitor.open('/')).html).not.toContain('your calendar')
      await visitor.open(path)
      await visitor.send(/now$/)
      expect((await there.list()).map(({ title }) => title)).toEqual(
        expect.arrayContaining(['Call Ana Ruiz', 'Thank Ben Ortega by email']),
      )
      expect(await there.list()).toHaveLength(8)

      const gone = await visitor.send(/end$/)
      expect(gone.html).toContain('Disconnected.')
      expect(await there.list()).toEqual([])
      expect(await findCalendarAccount(desk.db, desk.account)).toBeUndefined()
    })
  })
})
