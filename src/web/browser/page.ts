// What pages do better with a script, one line for each. Every page works without it.
import { tidyAddress } from './address.ts'
import { copyFrom } from './copy.ts'
import { dropArrivedDraft, keepDraft } from './draft.ts'
import { takeDrops } from './drop.ts'
import { filterByTyping } from './filter.ts'
import { printPage } from './print.ts'

tidyAddress()
dropArrivedDraft()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) takeDrops(zone)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) copyFrom(button)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter]')) filterByTyping(form)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) printPage(button)
