// What is typed is kept in the window's own storage until it has arrived.

/** Keeps what is typed until it has arrived, and puts it back into fields that came empty. */
export function keepDraft(form: HTMLFormElement): void {
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
export function dropArrivedDraft(): void {
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
