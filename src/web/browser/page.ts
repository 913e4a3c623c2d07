// What pages do better with a script, one line for each. Every page works without it.
import { tidyAddress } from './address.ts'
import { startBehind } from './behind.ts'
import { openCamera } from './camera.ts'
import { listenForCopying } from './copy.ts'
import { countDue } from './count-due.ts'
import { takeDrops } from './drop.ts'
import { filterByTyping } from './filter.ts'
import { openFind } from './find.ts'
import { leadToNotice } from './hear.ts'
import { openKeySheet } from './key-sheet.ts'
import { wireKeySwitch } from './key-switch.ts'
import { listenForKeys } from './keys.ts'
import { growLines } from './lines.ts'
import { showPages } from './page-shown.ts'
import { listenForPrinting } from './print.ts'
import { beforeSending, watchSending } from './sending.ts'
import { settleSent } from './settle-sent.ts'
import { openBy } from './sheet.ts'
import { letSign } from './sign.ts'
import { keepTyping } from './typing.ts'
import { watchLine } from './waiting/watch.ts'

tidyAddress()
void settleSent()
listenForKeys()
listenForCopying()
listenForPrinting()
showPages(document)
watchSending()
leadToNotice()
for (const form of document.querySelectorAll<HTMLFormElement>(
  'form[method=post]:not([data-secret])',
))
  keepTyping(form)
for (const form of document.querySelectorAll<HTMLFormElement>('form:has([data-row])'))
  growLines(form)
// Practice has no line, and nothing of it is kept.
if (!location.pathname.startsWith('/practice/')) {
  countDue()
  watchLine()
  startBehind()
}
for (const form of document.querySelectorAll<HTMLFormElement>('form:has([data-sign])'))
  letSign(form)
for (const form of document.querySelectorAll<HTMLFormElement>('form:has([data-camera])'))
  openCamera(form)
// Comes with its page alone. It imports nothing: what it shared with this file would be loaded twice.
for (const place of document.querySelectorAll<HTMLElement>('[data-rehearsal]'))
  void import('./rehearsal.ts').then(({ rehearse }) => rehearse(place))
for (const form of document.querySelectorAll<HTMLFormElement>('[data-push]'))
  beforeSending(form, async () => (await import('./push.ts')).subscribe(form))
for (const place of document.querySelectorAll<HTMLElement>('[data-goes-out-in]'))
  void import('./count-down.ts').then(({ countDown }) => countDown(place))
for (const place of document.querySelectorAll<HTMLElement>('[data-shown]'))
  void import('./push.ts').then(({ watchShown }) => watchShown(place))
if (document.querySelector('[data-checks]'))
  void import('./check-typing.ts').then(({ checkTyping }) => checkTyping())
for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) takeDrops(zone)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter]')) filterByTyping(form)
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-over=keys]'))
  openBy(link, openKeySheet)
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-over=find]'))
  openBy(link, openFind)
for (const label of document.querySelectorAll<HTMLElement>('[data-key-switch]'))
  wireKeySwitch(label)
