// Prints the cards with a browser and takes their photos: JPEG, as a phone gives them.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { findChromium } from '../../test/browser/chromium.ts'
import type { Card } from './cards.ts'
import { newChance } from './chance.ts'
import { layouts } from './layouts.ts'
import { codeText } from './parts.ts'

/** One photo for each card, in their order. */
export async function renderCards(cards: readonly Card[]): Promise<readonly Uint8Array[]> {
  const found = await findChromium()
  if (!found) throw new Error('The cards are printed with Chromium, and none runs here.')
  const browser = await chromium.launch(found)
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 900 },
      deviceScaleFactor: 2,
    })
    await page.route('http://cards.example/**', async (route) => {
      const { pathname } = new URL(route.request().url())
      const isPage = pathname === '/'
      const body = isPage ? '<!doctype html>' : await readFile(join(fonts, pathname))
      await route.fulfill({
        body,
        contentType: isPage ? 'text/html' : (types[pathname.split('.').at(-1)!] ?? ''),
      })
    })
    await page.goto('http://cards.example/')
    const pictures: Uint8Array[] = []
    for (const card of cards) pictures.push(await takePhoto(card, await print(page, card)))
    return pictures
  } finally {
    await browser.close()
  }
}

const require = createRequire(import.meta.url)
const fonts = dirname(dirname(require.resolve('@fontsource/roboto/400.css')))
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  woff2: 'font/woff2',
  woff: 'font/woff',
}

async function print(page: Page, card: Card): Promise<Buffer> {
  await page.setContent(await sheet(card), { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready')
  await page.evaluate(fit)
  await page.evaluate(turn, card.photo.turn)
  const { isOnDesk } = card.photo
  const clip = isOnDesk
    ? { x: 0, y: 0, width: 1400, height: 900 }
    : { x: 175, y: 150, width: 1050, height: 600 }
  return page.screenshot({ clip })
}

// As a printer would: set smaller until no line leaves the card or runs into another.
function fit(): void {
  const card = document.querySelector<HTMLElement>('.card')!
  const lines = [...card.querySelectorAll('div')].filter(
    (one) => !one.children.length && one.textContent,
  )
  const pictures = [...card.querySelectorAll('img')].map((one) => one.getBoundingClientRect())
  const edge = card.getBoundingClientRect()
  for (let size = 1; size > 0.5; size -= 0.03) {
    const boxes = lines.map((line) => {
      const range = document.createRange()
      range.selectNodeContents(line)
      return range.getBoundingClientRect()
    })
    const isClear = [...boxes].every(
      (box, index) =>
        box.left > edge.left + 12 &&
        box.right < edge.right - 30 &&
        box.bottom < edge.bottom - 15 &&
        [...boxes.slice(index + 1), ...pictures].every(
          (other) =>
            box.right + 14 < other.left ||
            other.right + 14 < box.left ||
            box.bottom < other.top + 6 ||
            other.bottom < box.top + 6,
        ),
    )
    if (isClear) return
    for (const line of lines)
      line.style.fontSize = `${parseFloat(getComputedStyle(line).fontSize) * 0.97}px`
  }
}

function turn(degrees: number): void {
  document.querySelector<HTMLElement>('.card')!.style.transform = `rotate(${degrees}deg)`
}

const weights = ['400', '700']

async function sheet(card: Card): Promise<string> {
  const { style, photo } = card
  const families = [...new Set(style.fonts)].map((family) =>
    family.toLowerCase().replace(/ /g, '-'),
  )
  const links = families.flatMap((family) =>
    weights.map((weight) => `<link rel="stylesheet" href="/${family}/${weight}.css">`),
  )
  const [paper, ink, accent] = style.dark
    ? [style.color, '#f4f1ea', '#e9dcc0']
    : ['#fdfcf8', '#222', style.color]
  const desk = newChance(card.number).pick(['#8b6b4a', '#c9c4bb', '#4c4f54', '#a98c6d'])
  return `<!doctype html><base href="http://cards.example/">${links.join('')}<style>
    body { margin: 0; background: ${desk}; overflow: hidden }
    .card { position: absolute; left: 175px; top: 150px; width: 1050px; height: 600px; background: ${paper}; color: ${ink};
      --accent: ${accent}; --block: ${style.dark ? '#1d1d1d' : style.color}; font: ${26 * style.size}px/1.38 '${style.fonts[1]}'; box-shadow: 0 6px 26px rgb(0 0 0 / .45); white-space: nowrap }
    .name { font: 700 ${50 * style.size}px/1.15 '${style.fonts[0]}'; white-space: normal }
    .title { color: var(--accent); margin-top: 6px; white-space: normal }
    .company { font: 700 ${33 * style.size}px/1.2 '${style.fonts[0]}'; color: var(--accent); white-space: normal }
    .tagline { font-size: 21px; font-style: italic; white-space: normal }
    img { width: 210px; background: #fff; padding: 12px }
    .light { position: absolute; inset: 0; background: linear-gradient(115deg, transparent 30%, rgb(0 0 0 / ${photo.light})) }
  </style><div class="card">${layouts[card.layout - 1]!(card, await codeOf(card))}</div><div class="light"></div>`
}

async function codeOf(card: Card): Promise<string> {
  const said = codeText(card)
  if (said === undefined) return ''
  const wasm = await readFile(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })
  const { svg } = await writeBarcode(said, { format: 'QRCode', scale: 4 })
  return `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`
}

async function takePhoto({ photo, number }: Card, printed: Buffer): Promise<Uint8Array> {
  const width = photo.isOnDesk ? photo.width : Math.round((photo.width * 1050) / 1400)
  let picture = sharp(printed).removeAlpha().resize({ width })
  const blur = (photo.blur * photo.width) / 1400
  if (blur > 0) picture = sharp(await picture.png().toBuffer()).blur(blur)
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  const chance = newChance(number)
  // The grain of a sensor.
  for (let index = 0; index < data.length; index += 1)
    data[index] = Math.max(0, Math.min(255, data[index]! + (chance.next() - 0.5) * 10))
  const raw = { width: info.width, height: info.height, channels: info.channels }
  return sharp(data, { raw }).jpeg({ quality: photo.quality }).toBuffer()
}
