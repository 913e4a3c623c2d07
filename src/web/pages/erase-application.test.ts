import { expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page } from '../../../test/pages/visitor.ts'

onOneEngine((data) => {
  test('an application is erased once its company is typed, with whom one ticks', async () => {
    const desk = await danasDesk(data())
    const dana = newVisitor(await pagesOn(desk))
    const { application, ana } = await addPlanner(desk)
    const page = await dana.open(`/applications/${application}/erase`)
    expect(text(page)).toContain('The application and its interview')
    const again = await dana.send(/erase$/, { company: 'Halvorsen', people: ana })
    expect([again.status, text(again).includes('Please type the company')]).toEqual([422, true])
    const done = await dana.send(/erase$/, { company: 'Halvorsen Paper', people: ana })
    expect([done.path, text(done).includes('Nothing of it is kept')]).toEqual([
      '/applications?done=erased',
      true,
    ])
    const people = text(await dana.open('/people'))
    expect([people.includes('Ben Ortega'), people.includes('Ana Ruiz')]).toEqual([true, false])
    const gone = await dana.open(`/applications/${application}`)
    expect([gone.status, text(gone).includes('was erased here on')]).toEqual([410, true])
  })
})

function text({ html }: Page): string {
  return plain(html.replaceAll(/<[^>]+>/g, '')).replaceAll(/\s+/g, ' ')
}
