// A list that follows what is typed above it: the page for those words is fetched, and its list put in place.
import { followTyping } from './follow-typing.ts'

/** Filters as one types; the address follows, so that it can be sent and gone back to. */
export function filterByTyping(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  const id = form.dataset['filter'] ?? ''
  if (!field) return
  followTyping({
    field,
    pause: 150,
    addressOf: () => addressOf(form),
    take: (page, address) => {
      const [before, after] = [document.getElementById(id), page.getElementById(id)]
      if (!before || !after) return
      before.replaceWith(document.adoptNode(after))
      history.replaceState(history.state, '', address)
      say(form, after.dataset['said'] ?? '')
    },
  })
}

function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') asked.set(name, value)
  const query = asked.toString()
  return query === '' ? form.action : `${form.action}?${query}`
}

/** For those who hear the page. */
function say(form: HTMLFormElement, sentence: string): void {
  const status = form.querySelector('[role=status]')
  if (status) status.textContent = sentence
}
