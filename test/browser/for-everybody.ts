// Looks at pages with the eyes, hands and ears of everybody: they can be read and used in both themes, on a
// narrow screen, without a mouse, and by ear.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { findBarriers, keepAxe } from './barriers.ts'
import { findUnclear } from './hearing.ts'
import { findOverhang } from './narrow.ts'
import { findOutlineFlaws } from './outline.ts'
import type { Paths } from './people-met.ts'
import { findOverhangOfWideText } from './spacing.ts'
import { openStage, type Stage } from './stage.ts'
import { findTabFlaws } from './tab-way.ts'

/** A page, and how one gets there from nowhere. */
export type Known = readonly [name: string, way: (page: Page, paths: Paths) => Promise<unknown>]

/**
 * `prepare` is what happens before the first page is opened; the paths lead to what it left. `asks: 'what names break'`
 * is for pages that are looked at elsewhere with other names: colours, roles and the way of the Tab key are the same.
 */
export function lookAt(
  name: string,
  pages: readonly Known[],
  prepare?: (stage: Stage) => Promise<Paths | void>,
  { asks = 'everything' }: { asks?: 'everything' | 'what names break' } = {},
): void {
  describe.skipIf(!inject('browser'))(name, () => {
    let stage: Stage
    let paths: Paths = { application: '', interview: '', ana: '', ben: '' }

    beforeAll(async () => {
      stage = await openStage('2026-03-02T17:00', { kit: true })
      await keepAxe(stage.context)
      paths = (await prepare?.(stage)) ?? paths
    })
    afterAll(() => stage[Symbol.asyncDispose]())

    test.each(pages)('%s is for everybody', async (name, way) => {
      const { page } = stage
      await page.setViewportSize({ width: 1200, height: 800 })
      await way(page, paths)
      await unfold(page)
      const isWhole = asks === 'everything'
      const flaws = [...(await findOutlineFlaws(page))]
      if (isWhole) flaws.push(...(await findBarriers(page)))
      if (!repeated.includes(name)) flaws.push(...(await findUnclear(page)))
      await page.setViewportSize({ width: 320, height: 640 })
      flaws.push(...(await findOverhang(page)), ...(await findOverhangOfWideText(page)))
      if (isWhole) flaws.push(...(await findTabFlaws(page)))
      expect(flaws).toEqual([])
    })
  })
}

/** These show the same thing several times, and mean to. */
const repeated = ['the kit', 'an application that is played out']

/** Opens whatever is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })
}
