// Text that is too pale for what it stands on (WCAG 1.4.3), in the theme that the page shows: what axe asks too, but
// many times as quick, because only styles are read.
import type { Page } from 'playwright-core'

export function findPaleText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number]

    const inputs = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=range])'
    const styles = new Map<Element, CSSStyleDeclaration>()
    const colours = new Map<string, Colour>()
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const all = [...document.querySelectorAll('*')]
    const flaws: string[] = []
    for (const { one, colour } of texts()) {
      const grounds = [undefined, ...whatLiesUnder(one)]
      const ratio = Math.min(...grounds.map((ground) => contrastOf(one, colour, ground)))
      const least = isLarge(one) ? 3 : 4.5
      if (ratio < least)
        flaws.push(`${ratio.toFixed(2)} of ${least}: ${one.outerHTML.slice(0, 120)}`)
    }
    return flaws

    /** What is read on the page, and its colour: text, what stands in fields, and what is proposed there. */
    function texts(): readonly { readonly one: Element; readonly colour: string }[] {
      const written = all.filter((one) =>
        [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
      )
      const fields = all.filter((one) => one.matches(`${inputs}, select, textarea`))
      const found = new Set([...written, ...fields])
      return [...found].filter(isRead).flatMap((one) => {
        const typed = { one, colour: styleOf(one).color }
        if (!one.matches(':placeholder-shown:not([placeholder=""])')) return [typed]
        return [typed, { one, colour: getComputedStyle(one, '::placeholder').color }]
      })
    }

    /** What is hidden is not read, and what cannot be used now may be pale. */
    function isRead(one: Element): boolean {
      const { width, height } = one.getBoundingClientRect()
      if (width <= 1 || height <= 1 || one.closest('option, script, style, noscript')) return false
      if (one.closest(':disabled, [aria-disabled=true], label:has(:disabled)')) return false
      return one.checkVisibility({ visibilityProperty: true }) && styleOf(one).clipPath === 'none'
    }

    /** Grounds that are not those of the places around it: what a part that floats may float over. */
    function whatLiesUnder(one: Element): readonly Element[] {
      let floats = one
      while (floats.parentElement && !/absolute|fixed|sticky/.test(styleOf(floats).position)) {
        if (read(styleOf(floats).backgroundColor)[3] === 1) return []
        floats = floats.parentElement
      }
      if (!floats.parentElement || read(styleOf(floats).backgroundColor)[3] === 1) return []
      const place = one.getBoundingClientRect()
      const [x, y] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2]
      return all.filter((under) => {
        if (under.contains(one) || one.contains(under)) return false
        if (read(styleOf(under).backgroundColor)[3] === 0 || !under.checkVisibility()) return false
        const { left, right, top, bottom } = under.getBoundingClientRect()
        return left <= x && x <= right && top <= y && y <= bottom
      })
    }

    function contrastOf(one: Element, colour: string, under?: Element): number {
      let front = read(colour)
      let back: Colour = [0, 0, 0, 0]
      for (const place of [...upFrom(one), ...(under ? upFrom(under) : [])]) {
        const { backgroundColor, opacity } = styleOf(place)
        const ground = read(backgroundColor)
        front = fade(over(front, ground), Number(opacity))
        back = fade(over(back, ground), Number(opacity))
      }
      const page = read(styleOf(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff')
      const [light, dark] = [lightness(over(front, page)), lightness(over(back, page))]
      return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05)
    }

    function upFrom(one: Element): readonly Element[] {
      return one.parentElement ? [one, ...upFrom(one.parentElement)] : [one]
    }

    function over(front: Colour, back: Colour): Colour {
      const alpha = front[3] + back[3] * (1 - front[3])
      const mix = (index: 0 | 1 | 2) =>
        alpha && (front[index] * front[3] + back[index] * back[3] * (1 - front[3])) / alpha
      return [mix(0), mix(1), mix(2), alpha]
    }

    function fade([red, green, blue, alpha]: Colour, opacity: number): Colour {
      return [red, green, blue, alpha * opacity]
    }

    function lightness(colour: Colour): number {
      const [red, green, blue] = colour.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }

    function isLarge(one: Element): boolean {
      const { fontSize, fontWeight } = styleOf(one)
      return parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24)
    }

    function styleOf(one: Element): CSSStyleDeclaration {
      const style = styles.get(one) ?? getComputedStyle(one)
      styles.set(one, style)
      return style
    }

    /** Any colour as it is painted. */
    function read(text: string): Colour {
      const known = colours.get(text)
      if (known) return known
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = text
      canvas.fillRect(0, 0, 1, 1)
      const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data
      const colour = [red!, green!, blue!, alpha! / 255] as const
      colours.set(text, colour)
      return colour
    }
  })
}
