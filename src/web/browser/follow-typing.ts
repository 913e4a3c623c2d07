// What stands on a page follows what is typed into a field of it: the page for those words is fetched.

type Following = {
  readonly field: HTMLInputElement
  readonly addressOf: () => string
  /** Takes what it needs from the page that came. */
  readonly take: (page: Document, address: string) => void
  /** How long a pause in typing is waited for, in milliseconds. */
  readonly pause: number
}

/** Gives a way to ask at once. An answer that comes late is passed over; without one all stays as it is. */
export function followTyping({ field, addressOf, take, pause }: Following): () => Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = field.value
  let answering = Promise.resolve()
  const ask = () => {
    clearTimeout(waiting)
    if (field.value === last) return answering
    last = field.value
    answering = answer(field.value)
    return answering
  }
  const answer = async (asked: string) => {
    const address = addressOf()
    const response = await fetch(address).catch(() => undefined)
    if (!response?.ok) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (asked === last) take(page, address)
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, pause)
  })
  return ask
}
