// What pages do better with a script: keep a draft while it is typed, take a dropped file, copy a note.
// Every page works without it.
import { tidyAddress } from './address.ts'
import { filterByTyping } from './filter.ts'

tidyAddress()
dropArrivedDraft()
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
for (const zone of document.querySelectorAll<HTMLElement>('[data-drop]')) takeDrops(zone)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) copyFrom(button)
for (const form of document.querySelectorAll<HTMLFormElement>('[data-filter]')) filterByTyping(form)
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

/** Keeps what is typed until it has arrived, and puts it back into fields that came empty. */
function keepDraft(form: HTMLFormElement): void {
  const place = placeOf(form)
  const fields = [...form.elements].filter(isText)
  const kept: Record<string, string> = JSON.parse(localStorage.getItem(place) ?? '{}')
  for (const field of fields) {
    const draft = kept[field.name]
    if (draft && field.value === '') field.value = draft
  }
  form.addEventListener('input', () => {
    const typed = fields.map((field) => [field.name, field.value])
    localStorage.setItem(place, JSON.stringify(Object.fromEntries(typed)))
  })
  form.addEventListener('submit', () => localStorage.setItem('sent', place))
}

/** A draft has arrived once a page without its form follows; until then the connection may have died. */
function dropArrivedDraft(): void {
  const sent = localStorage.getItem('sent')
  if (sent === null) return
  localStorage.removeItem('sent')
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')]
  if (!forms.some((form) => placeOf(form) === sent)) localStorage.removeItem(sent)
}

function placeOf(form: HTMLFormElement): string {
  return `draft ${form.dataset['draft']}`
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  if (field instanceof HTMLTextAreaElement) return true
  return (
    field instanceof HTMLInputElement &&
    !['hidden', 'file', 'radio', 'checkbox'].includes(field.type)
  )
}

/** A file dropped on the zone is put into its field and sent. */
function takeDrops(zone: HTMLElement): void {
  const input = zone.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) return
  const over = (on: boolean) => zone.classList.toggle('over', on)
  zone.addEventListener('dragover', (event) => {
    event.preventDefault()
    over(true)
  })
  zone.addEventListener('dragleave', () => over(false))
  zone.addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    if (!event.dataTransfer?.files.length) return
    input.files = event.dataTransfer.files
    input.form?.requestSubmit()
  })
}

/** Copies the text of the element whose id the button names, and says so for a moment. */
function copyFrom(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset['copy'] ?? '')
  if (!source || !navigator.clipboard) return
  const word = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.dataset['text'] ?? source.innerText)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = word), 2_000)
  })
}
