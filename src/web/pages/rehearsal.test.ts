import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'

onOneEngine((data) => {
  let path: string
  let pages: Awaited<ReturnType<typeof pagesOn>>

  beforeEach(async () => {
    const desk = await danasDesk(data(), '2026-03-02T16:00-06:00')
    const { interview, ana } = await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    pages = await pagesOn(desk)
    path = `/interviews/${interview}/people/${ana}/call/rehearsal`
  })

  test('each line has the time it takes', async () => {
    const { html } = await newVisitor(pages).open(path)
    const seconds = [...html.matchAll(/data-seconds="([\d.]+)"/g)].map(([, one]) => Number(one))
    expect(seconds.length).toBeGreaterThan(5)
    expect(Math.min(...seconds)).toBeGreaterThan(0)
    expect(html).toContain('aria-current="page">They answer')
  })

  test('a script that lacks something says what, and where it is said', async () => {
    const { html } = await newVisitor(pages).open(`${path}?reached=voicemail`)
    expect(html).toContain('At which number can Ana Ruiz call you back?')
    expect(html).not.toContain('data-rehearsal')
  })

  test('this page alone may use the microphone, and play what it recorded', async () => {
    const of = async (address: string) => {
      const { headers } = await pages.request(`http://localhost:4747${address}`)
      return [headers.get('permissions-policy'), headers.get('content-security-policy')]
    }
    expect(await of(path)).toEqual([
      expect.stringContaining('microphone=(self)'),
      expect.stringMatching(/media-src blob:$/),
    ])
    expect(await of('/')).toEqual([
      expect.stringContaining('microphone=()'),
      expect.not.stringContaining('media-src'),
    ])
  })
})
