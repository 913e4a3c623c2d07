// What pages do better with a script, one line for each. Every page works without it.
import { tidyAddress } from './address.ts'
import { copyFrom } from './copy.ts'
import { dropArrivedDraft, keepDraft } from './draft.ts'
import { takeDrops } from './drop.ts'
import { filterByTyping } from './filter.ts'
import { openJump } from './jump.ts'
import { openKeySheet } from './key-sheet.ts'
import { wireKeySwitch } from './key-switch.ts'
import { listenForKeys } from './keys.ts'
import { printPage } from './print.ts'
import { watchSending } from './sending.ts'
import { openBy } from './sheet.ts'

tidyAddress()
dropArrivedDraft()
listenForKeys()
watchSending()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) takeDrops(zone)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) copyFrom(button)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter]')) filterByTyping(form)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) printPage(button)
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-over=keys]'))
  openBy(link, openKeySheet)
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-over=jump]'))
  openBy(link, openJump)
for (const label of document.querySelectorAll<HTMLElement>('[data-key-switch]'))
  wireKeySwitch(label)
