// How a page is told to those who do not see it: its title, its parts, its headings.
import type { Page } from 'playwright-core'

export function findOutlineFlaws(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const flaws: string[] = []
    if (!/^\S.* · Sincerely$/.test(document.title)) flaws.push(`The title is “${document.title}”.`)
    if (document.documentElement.lang !== 'en') flaws.push('Its language is not said.')
    for (const part of ['header', 'main', 'footer'])
      if (document.querySelectorAll(`body > ${part}`).length !== 1) flaws.push(`No one ${part}.`)
    const seen = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].filter(
      (heading) => heading.checkVisibility() && heading.closest('[aria-hidden=true]') === null,
    )
    if (seen.filter((heading) => heading.matches('h1')).length !== 1) flaws.push('No one h1.')
    let above = 0
    for (const heading of seen) {
      const level = Number(heading.tagName[1])
      if (level > above + 1) flaws.push(`A level is left out before “${heading.textContent}”.`)
      above = level
    }
    return flaws
  })
}
