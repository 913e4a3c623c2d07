// Programs that come in, as a visitor lets them in and ends them.
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, type Visitor } from '../../../test/pages/visitor.ts'
import { findToken } from '#app/tokens/find-token.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    dana = newVisitor(await pagesOn(desk))
    await dana.open('/settings/programs')
  })

  test('a token is shown once, used, and ended', async () => {
    const made = await dana.send(/programs$|programs#/, { name: 'Alfred', until: '2026-03-31' })
    const [token = ''] = /sincerely_[\w-]{43}/.exec(made.html) ?? []
    expect(made.html).toContain('http://localhost:4747/api/v1')
    expect(await findToken(desk, token)).toMatchObject({ name: 'Alfred', scopes: ['read'] })
    const list = await dana.open('/settings/programs')
    expect(list.html).not.toContain(token)
    expect(list.html).toMatch(
      /Alfred.*looks.*Last here Mon 2 March, 16:00; good until Tue 31 March/s,
    )
    desk.goTo('2026-04-01T09:00-05:00')
    expect((await dana.open('/settings/programs')).html).toContain('ran out after Tue 31 March')
    expect((await dana.send(/programs\/end/)).html).toContain('That token is ended')
    expect((await dana.open('/settings/programs')).html).not.toContain('Alfred')
  })

  test('what is wrong is said, and what was typed stays', async () => {
    const again = await dana.send(/programs$|programs#/, { name: '<Alfred>', until: '2026-03-01' })
    expect(again.status).toBe(422)
    expect(again.html).toContain('value="&lt;Alfred&gt;"')
    expect(again.html).toContain('That day has passed')
  })

  test('practice has none of it', async () => {
    await dana.open('/settings')
    await dana.send(/^\/practice$/)
    expect((await dana.open('/practice/settings')).html).not.toContain('Programs that come in')
    expect((await dana.open('/practice/settings/programs')).status).toBe(404)
  })
})
