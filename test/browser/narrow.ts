// What does not fit on the page as wide as the window is: what hangs over an edge, and text that is cut.
import type { Page } from 'playwright-core'

export function findOverhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const name = (one: Element) =>
      `${one.tagName} ${one.className} ${one.textContent?.slice(0, 60)}`
    // A page slides sideways within its own edges only where that is its purpose.
    const slides = (one: Element): boolean =>
      one.parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(one.parentElement).overflowX) ||
        slides(one.parentElement))
    const flaws: string[] = []
    if (document.documentElement.scrollWidth > width) flaws.push('The page slides sideways.')
    for (const one of document.body.querySelectorAll('*')) {
      const { left, right, width: wide, height } = one.getBoundingClientRect()
      const style = getComputedStyle(one)
      const unseen = wide <= 1 || height <= 1 || style.clipPath !== 'none' || one.matches('.skip')
      if (unseen || !one.checkVisibility({ visibilityProperty: true }) || slides(one)) continue
      if (one.closest('.aside-only')) continue
      if (left < -0.5 || right > width + 0.5) flaws.push(`It hangs over: ${name(one)}`)
      // In a field one moves along with the keys.
      const cuts = /hidden|clip/.test(style.overflowX) && !one.matches('input, textarea')
      if (cuts && one.scrollWidth > one.clientWidth + 1) flaws.push(`It is cut: ${name(one)}`)
    }
    return flaws
  })
}
