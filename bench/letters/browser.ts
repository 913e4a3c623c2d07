// The same letter and envelope as a page of HTML, printed by the browser of the tests.
import { chromium } from 'playwright-core'
import { findChromium } from '../../test/browser/chromium.ts'
import { letterNumber } from './letter.ts'
import { ratePerCore } from './processor.ts'

/** Letters a second. */
export async function benchBrowser(letters: number): Promise<number> {
  const browser = await chromium.launch(await findChromium())
  const page = await browser.newPage()
  const print = async (number: number) => {
    await page.setContent(htmlOf(number))
    await page.pdf({ preferCSSPageSize: true, tagged: true })
  }
  await print(0)
  const rate = await ratePerCore(letters, async () => {
    for (let number = 1; number <= letters; number += 1) await print(number)
  })
  await browser.close()
  return rate
}

function htmlOf(number: number): string {
  const { sender, date, address, salutation, paragraphs, closing, signature, title } =
    letterNumber(number)
  const lines = (all: readonly string[]) => all.join('<br>')
  return `<!doctype html><html lang="en-US"><title>${title}</title><style>
    @page letter { size: 8.5in 11in; margin: 1.1in }
    @page envelope { size: 9.5in 4.125in; margin: 0.4in }
    body { font: 11pt/1.4 serif; margin: 0; hyphens: auto }
    .letter { page: letter } .envelope { page: envelope; break-before: page }
    .to { margin: 0.9in 0 0 4in }
  </style><div class="letter"><p>${lines([sender.name, ...sender.lines])}<p>${date}<p>${lines(address)}
  <p>${salutation}${paragraphs.map((paragraph) => `<p>${paragraph}`).join('')}
  <p>${closing}<p style="margin-top: 0.6in">${signature}</div>
  <div class="envelope">${lines([sender.name, ...sender.post])}<p class="to">${lines(address)}</div>`
}
