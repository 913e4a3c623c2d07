// Ways about: the rooms, and from the list of them an application.
import type { Page } from 'playwright-core'
import { press } from '../forms.ts'
import { positions, type Company } from './cast.ts'

type Room = 'Today' | 'Applications' | 'People' | 'New' | 'Settings'

export async function openRoom(page: Page, name: Room): Promise<void> {
  await press(page, new RegExp(`^${name}`), 'link')
}

export async function openApplication(page: Page, company: Company): Promise<void> {
  const title = `${positions[company]} at ${company}`
  if (await isAt(page, title)) return
  await openRoom(page, 'Applications')
  await press(page, title, 'link')
}

/** Whether the page before one is the one looked for already. */
export async function isAt(page: Page, title: string): Promise<boolean> {
  return (await page.locator('h1').innerText()).includes(title)
}
