import { expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'
import { kit } from './kit.tsx'

onOneEngine((data) => {
  test('the kit is there for whoever works on the pages, and for nobody else', async () => {
    const desk = await danasDesk(data())
    const { status, html } = await newVisitor(await pagesOn(desk, { kit })).open('/kit')
    expect([status, html]).toEqual([200, expect.stringContaining('Every part in every state.')])
    expect((await newVisitor(await pagesOn(desk)).open('/kit')).status).toBe(404)
  })

  test('nothing of it is kept with the data', async () => {
    const visitor = newVisitor(await pagesOn(await danasDesk(data()), { kit }))
    await visitor.open('/kit')
    expect((await visitor.open('/people')).html).toContain('Nobody here yet.')
  })
})
