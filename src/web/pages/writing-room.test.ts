import { beforeEach, describe, expect, test } from 'vitest'
import { addPlanner, danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { onOneEngine } from '../../../test/database/engines.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../../../test/pages/visitor.ts'
import { getApplication } from '#app/get-application.ts'

const parts = {
  'takeaway.interesting': 'the new line that runs without a spare press',
  'takeaway.issue': 'two winders that fail every spring',
  'takeaway.handling': 'by listening to the bearings once a week',
  'takeaway.expertise': 'eight years of planning maintenance around a running plant',
  'candidate.currentPosition': 'planner at Lakeside Foods',
  post: 'letter',
}

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor
  let room: string
  let application: string

  beforeEach(async () => {
    desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    const planner = await addPlanner(desk)
    application = planner.application
    room = `/interviews/${planner.interview}/people/${planner.ana}/thank-you`
    dana = newVisitor(await pagesOn(desk))
    await dana.open(room)
  })

  async function wordsKept(): Promise<readonly (string | undefined)[]> {
    return (await getApplication(desk, application)).case.journal.map(({ words }) => words)
  }

  describe('the words kept are the words shown', () => {
    beforeEach(async () => {
      await dana.send(/parts/, parts)
    })

    test('when midnight has come between', async () => {
      desk.goTo('2026-03-03T00:03-06:00')
      await dana.send(/sent/)
      expect(await wordsKept()).toEqual([expect.stringContaining('talk with me today about')])
    })

    test('when another window has changed the note, or emptied it', async () => {
      const other = newVisitor(await pagesOn(desk))
      await other.open(room)
      await other.send(/parts/, {
        'takeaway.interesting': 'the steam balance',
        'takeaway.issue': '',
      })
      await dana.send(/sent/)
      const [words] = await wordsKept()
      expect(words).toContain('without a spare press')
      expect(words).toMatch(/^Thank you for .*\n\nDear Ana,\n\n/)
    })

    test('and shown again where a reason is still wanted', async () => {
      await dana.send(/sent/)
      const { html } = await dana.open(room)
      const other = newVisitor(await pagesOn(desk))
      await other.open(room)
      await other.send(/parts/, { 'takeaway.interesting': 'the steam balance' })
      const again = await dana.send(/sent/)
      expect([again.status, sheetOf(again.html)]).toEqual([422, sheetOf(html)])
      await dana.send(/sent/, { reason: 'The first one came back.' })
      const [first, second] = await wordsKept()
      expect(second).toBe(first)
    })

    test('a page without them is shown anew', async () => {
      const again = await dana.send(/sent/, { text: '' })
      expect([again.status, plain(again.html)]).toEqual([
        422,
        expect.stringContaining('please look at it once more'),
      ])
      expect(await wordsKept()).toEqual([])
    })
  })

  test('the prompts stay beside the note, and what is changed there changes it', async () => {
    const whole = await dana.send(/parts/, parts)
    expect(whole.html).toContain('\nthe new line that runs without a spare press</textarea>')
    const { html } = await dana.send(/parts/, { 'takeaway.interesting': 'the steam balance' })
    expect(sheetOf(html)).toContain('the steam balance')
    expect(html).toContain('Change the note')
  })

  test('a part is left out, and put back', async () => {
    await dana.send(/parts/, parts)
    const without = await dana.send(/parts/, { without: 'issue' })
    expect(without.path).toContain('without=issue')
    expect(sheetOf(without.html)).not.toContain('winders')
    expect(without.html).toMatch(/name="without" value="issue" checked/)
    const { html } = await dana.send(/parts/, { without: '' })
    expect(sheetOf(html)).toContain('winders')
  })

  test('what the sheet lacks is said below it, and asked for beside it', async () => {
    await dana.send(/parts/, parts)
    const letter = await dana.open(`${room}?channel=letter`)
    expect(plain(letter.html)).toContain('Their postal address is not known.')
    const typed = {
      'contact.address': '400 Mill Road\nChicago',
      'candidate.address': '18 Alder St',
    }
    const { html } = await dana.send(/parts/, typed)
    expect(sheetOf(html)).toContain('400 Mill Road\nChicago')
    expect(sheetOf(html)).toContain('Dana Okafor\n18 Alder St')
    expect(plain(html)).not.toContain('is not known.')
  })

  test('the stationery suggested says so, and why, beside another one', async () => {
    await dana.send(/parts/, { ...parts, post: 'card' })
    const { html } = await dana.open(`${room}?channel=card`)
    expect(plain(html)).toContain('Suggested: by email, as no postal address is known.')
    expect(html).toMatch(/aria-current="true"><svg.*?<span>Card<\/span><\/a>/s)
    expect(html).toMatch(/<span>Email<\/span><span class="suggested">/)
  })

  test.each([
    ['en-US', 'us-letter'],
    ['en-GB', 'a4'],
  ])('in %s a letter stands on %s', async (language, paper) => {
    await dana.send(/parts/, parts)
    await dana.open('/settings')
    await dana.send(/your-letters/, { language })
    expect((await dana.open(`${room}?channel=letter`)).html).toContain(`letter paper ${paper}`)
    expect((await dana.open(`${room}?channel=email`)).html).not.toContain('letter paper')
  })

  test('it is said to whom the next note goes', async () => {
    const { html } = await dana.send(/parts/, parts)
    expect(plain(html)).toContain('Then comes the note to <bdi>Ben Ortega</bdi>.')
    const next = await dana.send(/sent/)
    expect(next.html).toContain('Thank Ben Ortega by email')
  })

  test('without a day that they named there is nothing to ask about, and a way to write it down', async () => {
    const { html } = await dana.open(room.replace('thank-you', 'status-note'))
    expect(html).toContain('Which day did they name?')
    expect(html).toMatch(/href="\/interviews\/[\w-]+\/takeaways"/)
  })
})

/** The text of the sheet. */
function sheetOf(html: string): string {
  const [, sheet = ''] = /<article[^>]*>(.*?)<\/article>/s.exec(html) ?? []
  return plain(sheet.replace(/<div hidden.*$/s, '').replaceAll(/<[^>]+>/g, ' '))
}
