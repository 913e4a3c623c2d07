// What axe finds on a page against WCAG 2.2 AA, in both themes.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

type Findings = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>

export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const light = await axe.setLegacyMode().withTags(standard).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  // It is on the page still, and only the colours are others.
  const dark = await page.evaluate<Findings>('axe.run({ runOnly: ["color-contrast"] })')
  return [...say(light), ...say(dark, ' in the dark')]
}

function say({ violations }: Findings, where = ''): readonly string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}${where}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' and ')}`,
  )
}
