// The keys of this page and of everywhere, over the page.
import { wireKeySwitch } from './key-switch.ts'
import { openSheet } from './sheet.ts'
import { listStops, mainButton } from './walk.ts'

export async function openKeySheet(address: string): Promise<void> {
  const sheet = await openSheet(address)
  if (!sheet) return
  const label = sheet.querySelector<HTMLElement>('[data-key-switch]')
  if (label) wireKeySwitch(label)
  for (const line of sheet.querySelectorAll<HTMLElement>('[data-needs]'))
    line.hidden = line.dataset['needs'] === 'list' ? listStops().length === 0 : !mainButton()
}
