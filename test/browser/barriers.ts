// What is found on a page against WCAG 2.2 AA: by axe, and pale text in both themes.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { findPaleText } from './contrast.ts'

type Findings = Pick<AxeResults, 'violations'>

// The paths to what is found are not said, and would cost half as much again.
const standard: RunOptions = {
  resultTypes: ['violations'],
  selectors: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  // It is asked by `findPaleText`, in both themes: here it takes four fifths of the time.
  rules: { 'color-contrast': { enabled: false } },
}
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** For many pages: the browser keeps axe, and it need not be sent to each. */
export async function keepAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript(`window.startAxe = () => {${source}\n}`)
}

export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const isKept = await page.evaluate<boolean>(`window.startAxe ? (startAxe(), true) : false`)
  if (!isKept) await page.evaluate(source)
  const light = [...(await run(page)), ...(await findPaleText(page))]
  await page.emulateMedia({ colorScheme: 'dark' })
  // It is the same page still, and only the colours are others.
  const dark = await findPaleText(page)
  return [...light, ...dark.map((flaw) => `${flaw} in the dark`)]
}

async function run(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<Findings>(
    `axe.run(${JSON.stringify(standard)}).then(({ violations }) => ({
      violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })),
    }))`,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' and ')}`,
  )
}
