// A list that follows what is typed above it: the page for those words is fetched, and its list put in place.

const pause = 150

/** Filters as one types; the address follows, so that it can be sent and gone back to. */
export function filterByTyping(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  const id = form.dataset['filter'] ?? ''
  if (!field) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = field.value
  let asked = 0
  const follow = async () => {
    if (field.value === last) return
    last = field.value
    asked += 1
    const mine = asked
    const address = addressOf(form)
    const answer = await fetch(address).catch(() => undefined)
    // Without an answer the button still leads there; an answer that comes late is passed over.
    if (!answer?.ok || mine !== asked) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const [before, after] = [document.getElementById(id), page.getElementById(id)]
    if (!before || !after || mine !== asked) return
    before.replaceWith(document.adoptNode(after))
    history.replaceState(history.state, '', address)
    say(form, after.dataset['said'] ?? '')
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(follow, pause)
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
