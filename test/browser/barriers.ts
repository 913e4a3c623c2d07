// What axe finds on a page against WCAG 2.2 AA, in both themes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

type Findings = Pick<AxeResults, 'violations'>

// The paths to what is found are not said, and would cost half as much again.
const briefly = { resultTypes: ['violations'], selectors: false } satisfies RunOptions
const standard: RunOptions = {
  ...briefly,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
}
const contrast: RunOptions = { ...briefly, runOnly: ['color-contrast'] }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** For many pages: the browser keeps axe, and it need not be sent to each. */
export async function keepAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(`window.startAxe = () => {${source}\n}`)
}

export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const isKept = await page.evaluate<boolean>(`window.startAxe ? (startAxe(), true) : false`)
  if (!isKept) await page.evaluate(source)
  const light = await run(page, standard)
  await page.emulateMedia({ colorScheme: 'dark' })
  // It is the same page still, and only the colours are others.
  const dark = await run(page, contrast)
  return [...say(light), ...say(dark, ' in the dark')]
}

function run(page: Page, options: RunOptions): Promise<Findings> {
  return page.evaluate<Findings>(`axe.run(${JSON.stringify(options)}).then(({ violations }) => ({
    violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
  }))`)
}

function say({ violations }: Findings, where = ''): readonly string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}${where}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' and ')}`,
  )
}
