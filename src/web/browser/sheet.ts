// A page shown as a sheet over the one where one is. Closed, it leaves one where one was.

/** What the link leads to is opened over the page; pressed with another key it leads there as always. */
export function openBy(link: HTMLAnchorElement, open: (address: string) => Promise<void>): void {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open(link.href)
  })
}

/** Opens the part of that page that is made for it; `undefined` where it cannot be had. */
export async function openSheet(address: string): Promise<HTMLDialogElement | undefined> {
  const answer = await fetch(address).catch(() => undefined)
  if (!answer?.ok) return undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const part = page.querySelector<HTMLElement>('[data-sheet]')
  // Of two presses in a row the first has opened it.
  if (!part || document.querySelector('dialog[open]')) return undefined
  const dialog = dialogAround(document.adoptNode(part))
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

function dialogAround(part: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'over'
  // Pressed beside it, it closes too, where the browser knows how.
  dialog.setAttribute('closedby', 'any')
  dialog.setAttribute('aria-labelledby', 'over-name')
  const name = document.createElement('h2')
  name.id = 'over-name'
  name.textContent = part.dataset['sheet'] ?? ''
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button plain'
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  const head = document.createElement('div')
  head.className = 'over-head'
  head.append(name, close)
  dialog.append(head, part)
  dialog.addEventListener('close', () => dialog.remove())
  return dialog
}
