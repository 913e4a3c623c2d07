// What Dana hears from them, and what she puts off.
import type { Page } from 'playwright-core'
import { press, touch } from '../forms.ts'
import type { Deed, News } from './lived-day.ts'
import { openApplication, openRoom } from './rooms.ts'

type Does<Kind extends Deed['does']> = Extract<Deed, { does: Kind }>

export async function hear(page: Page, { company, news, from, day }: Does<'hears'>): Promise<void> {
  await openApplication(page, company)
  await press(page, 'They wrote or called', 'link')
  await touch(page.getByLabel(words[news]))
  if (from) await touch(page.getByLabel(from))
  if (day) await page.getByLabel(/^A day they named/).fill(day)
  await press(page, 'Keep it')
}

/** What came before, and was not read then. */
export async function read(page: Page, { whom, news }: Does<'reads'>): Promise<void> {
  await openRoom(page, 'Today')
  await press(page, new RegExp(`: Read what ${whom} sent you`), 'link')
  await touch(page.getByLabel(words[news]))
  await press(page, 'Keep it')
}

const words: Readonly<Record<News, string>> = {
  courtesy: 'Thanks, but no news',
  update: 'News, nothing decided',
  advanced: 'A further interview',
  offer: 'An offer',
  rejection: 'A no',
  unread: 'Something I have not read yet',
  away: 'An out-of-office',
  bounce: 'My email came back',
  withdrawn: 'I am withdrawing',
}

export async function goToLater(page: Page, what: string): Promise<void> {
  await openRoom(page, 'Today')
  await press(page, `Not now: ${what}`, 'link')
}
