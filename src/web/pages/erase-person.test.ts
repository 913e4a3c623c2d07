import { beforeEach, expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import { erasePerson } from '#app/erase-person.ts'
import { recordReply } from '#app/record-reply.ts'
import { recordRequest } from '#app/record-request.ts'
import { addReference } from '#app/save-reference.ts'

onBothEngines((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
  })

  test('what it means is said first, and what others wait for', async () => {
    const { application, ana } = await addPlanner(desk)
    const about = { application, contact: ana }
    await recordRequest(desk, { key: newKey(), ...about, what: 'references', by: '2026-03-06' })
    await recordReply(desk, { key: newKey(), ...about })
    const page = text(await dana.open(`/people/${ana}/erase`))
    expect(page).toContain('This cannot be undone.')
    expect(page).toContain('The words of all 2 entries in your journal')
    expect(page).toContain('The steps of the one other person stay where they are')
    expect(page).toContain('A message of Mon 2 March is not read for its meaning yet')
    expect(page).toContain('They asked for references and have not got it')
  })

  test('the name is typed, and then nothing of them is shown any more', async () => {
    const { application, ana } = await addPlanner(desk)
    const path = `/people/${ana}/erase`
    await dana.open(path)
    const again = await dana.send(/erase$/, { name: 'Ben Ortega' })
    expect(again.status).toBe(422)
    expect(text(again)).toContain('Please type the name as it stands here, Ana Ruiz')
    const page = await dana.send(/erase$/, { name: 'ana ruiz' })
    expect(text(page)).toContain('Nothing of it is kept here any more.')
    expect(page.html).not.toContain('Ruiz')
    const shown = await dana.open(`/applications/${application}`)
    expect(shown.html).not.toContain('Ruiz')
    expect(text(shown)).toContain('Somebody who was erased')
    const gone = await dana.open(`/people/${ana}`)
    expect([gone.status, text(gone).includes('This person was erased here on')]).toEqual([
      410,
      true,
    ])
  })

  test('an old page, and an entry that waited without a network, are told so', async () => {
    const { interview, ana } = await addPlanner(desk)
    await dana.open(`/interviews/${interview}/takeaways`)
    await erasePerson(desk, { key: newKey(), contact: ana, name: 'Ana Ruiz' })
    const typed = { [`${ana}-interesting`]: 'the second machine' }
    const waited = await dana.sendLater(/takeaways$/, typed)
    expect(waited.status).toBe(410)
    expect(waited.said).toMatchObject({
      sentence: expect.stringContaining('This person was erased here'),
    })
    await dana.open(`/interviews/${interview}/takeaways`)
    expect((await dana.open(`/interviews/${interview}/takeaways`)).html).not.toContain('machine')
  })

  test('who is among the references too goes there only if it is ticked', async () => {
    const { ana } = await addPlanner(desk)
    const ruiz = {
      name: 'Ana Ruiz',
      relation: 'she led the team I was in',
      email: 'ana@home.example',
    }
    await addReference(desk, { key: newKey(), ...ruiz })
    const path = `/people/${ana}/erase`
    const page = await dana.open(path)
    const [, reference = ''] = /name="references"[^>]*value="([\w-]+)"/.exec(page.html) ?? []
    await dana.send(/erase$/, { name: 'Ana Ruiz', references: reference })
    expect(text(await dana.open('/references'))).not.toContain('Ruiz')
  })
})

function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, '')).replaceAll(/\s+/g, ' ')
}
