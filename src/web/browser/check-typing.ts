// Words of one's own are looked over while one types: what is to be put right stands below them, a button shows
// the place in the text, and another mends it there.
const pause = 400

/** Listens on the whole page, since the form may be put there anew. */
export function checkTyping(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isNew = false

  /** One request at a time, and the newest words after it. Without an answer all stays as it is. */
  async function ask(): Promise<void> {
    const place = document.querySelector<HTMLElement>('[data-checks]')
    const form = place?.closest('form')
    if (!place || !form) return
    if (isAsking) {
      isNew = true
      return
    }
    isAsking = true
    const found = await findingsOf(form, place).catch(() => undefined)
    isAsking = false
    if (isNew) {
      isNew = false
      void ask()
    } else if (found !== undefined) put(place, found)
  }

  // The page comes with what is found at once; spelling takes a moment longer.
  void ask()
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element && target.closest('form')
    if (!form || !form.querySelector('[data-checks]')) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(), pause)
  })
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button')
    if (!button || !button.closest('[data-checks]')) return
    const said = button.name === 'mend' ? button.value : button.dataset['place']
    const text = button.form?.querySelector('textarea')
    if (said === undefined || !text) return
    event.preventDefault()
    if (select(text, said) && button.name === 'mend') mend(text, said)
  })
}

async function findingsOf(form: HTMLFormElement, place: HTMLElement): Promise<string | undefined> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== '_token') body.append(name, value)
  body.set('_token', place.dataset['token'] ?? '')
  const address = place.dataset['checks'] ?? ''
  const answer = await fetch(address, { method: 'POST', body })
  return answer.ok ? answer.text() : undefined
}

/** Nobody's button is taken from under them: it waits until they have left it. */
function put(place: HTMLElement, found: string): void {
  const show = () => {
    const page = new DOMParser().parseFromString(found, 'text/html')
    if (page.body.textContent === place.textContent) return
    place.replaceChildren(...document.importNode(page.body, true).childNodes)
    const told = document.querySelector('[data-found]')
    if (told) told.textContent = place.querySelector('h2')?.textContent ?? ''
  }
  if (place.contains(document.activeElement))
    place.addEventListener('focusout', () => setTimeout(show), { once: true })
  else show()
}

/** The place as it stands by now, marked in the text; says whether it is there still. */
function select(text: HTMLTextAreaElement, said: string): boolean {
  const [start, found] = JSON.parse(said) as [number, string, string]
  const isThere = text.value.startsWith(found, start)
  const at = isThere ? start : text.value.indexOf(found)
  if (at < 0) return false
  text.focus()
  text.setSelectionRange(at, at + found.length)
  scrollTo({ top: topOf(text, at) - innerHeight / 3 })
  return true
}

/** As if it were typed, so that it can be taken back. */
function mend(text: HTMLTextAreaElement, said: string): void {
  const [, , words] = JSON.parse(said) as [number, string, string]
  const { selectionStart: at } = text
  const isTyped =
    words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (!isTyped) {
    text.setRangeText(words, at, text.selectionEnd)
    text.dispatchEvent(new Event('input', { bubbles: true }))
  }
  text.setSelectionRange(at, at + words.length)
}

/** How far down the page that place of the text is, by as many lines as a field of the same width has before it. */
function topOf(text: HTMLTextAreaElement, at: number): number {
  const same = text.cloneNode() as HTMLTextAreaElement
  same.removeAttribute('id')
  same.removeAttribute('name')
  same.style.cssText = `position: absolute; visibility: hidden; min-height: 0; height: 0; width: ${text.clientWidth}px`
  same.value = text.value.slice(0, at)
  text.after(same)
  const height = same.scrollHeight
  same.remove()
  return text.getBoundingClientRect().top + scrollY + height
}
