// Find over the page: what is found follows the typing, arrow keys choose, Enter goes there.
import { followTyping } from './follow-typing.ts'
import { openSheet } from './sheet.ts'

export async function openFind(address: string): Promise<void> {
  // Its own page has the field already.
  const here = document.querySelector<HTMLInputElement>('main #find')
  if (here) return here.select()
  const sheet = await openSheet(address)
  const form = sheet?.querySelector('form')
  const field = form?.querySelector('input')
  if (!sheet || !form || !field) return
  let chosen = -1
  const options = () => [...sheet.querySelectorAll<HTMLAnchorElement>('#found a')]
  const choose = (index: number) => {
    chosen = index
    mark(field, options(), index)
  }
  const ask = followTyping({
    field,
    pause: 80,
    addressOf: () => `${address}?${new URLSearchParams({ q: field.value })}`,
    take: (page) => {
      const [before, after] = [sheet.querySelector('#found'), page.getElementById('found')]
      if (!before || !after) return
      before.replaceWith(document.adoptNode(after))
      say(form, after.dataset['said'] ?? '')
      makeList(field, options())
      // The best is at hand, once something was typed.
      choose(field.value.trim() === '' ? -1 : 0)
    },
  })
  makeField(field)
  makeList(field, options())
  field.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const by = steps[event.key]
    const count = options().length
    if (event.key === 'Escape') sheet.close()
    else if (by !== undefined && count > 0)
      choose(chosen < 0 && by < 0 ? count - 1 : (chosen + by + count) % count)
    else return
    event.preventDefault()
  })
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    await ask()
    options()[chosen]?.click()
  })
}

function makeField(field: HTMLInputElement): void {
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', 'found-list')
  field.focus()
}

/** The links of what was found become the options of the field, and what they are under its groups. */
function makeList(field: HTMLInputElement, options: readonly HTMLAnchorElement[]): void {
  field.setAttribute('aria-expanded', `${options.length > 0}`)
  const list = options[0]?.closest('#found-list')
  list?.setAttribute('role', 'listbox')
  list?.setAttribute('aria-label', 'Found')
  for (const part of list?.querySelectorAll('*:not(a *)') ?? [])
    part.setAttribute('role', part.matches('section') ? 'group' : 'presentation')
  for (const [index, option] of options.entries()) {
    option.id = `found-${index}`
    option.tabIndex = -1
    option.setAttribute('role', 'option')
  }
}

function mark(field: HTMLInputElement, options: readonly HTMLElement[], chosen: number): void {
  for (const [index, option] of options.entries())
    option.setAttribute('aria-selected', `${index === chosen}`)
  const option = options[chosen]
  if (option) field.setAttribute('aria-activedescendant', option.id)
  else field.removeAttribute('aria-activedescendant')
  option?.scrollIntoView({ block: 'nearest' })
}

function say(form: HTMLFormElement, sentence: string): void {
  const status = form.querySelector('[role=status]')
  if (status) status.textContent = sentence
}
