// The very page that prints, as a picture beside its words. Where the words change, the last picture stays until the
// next one is there; where none can be made, the words stand in its place.

/** Says of each page in that place whether its text has room on it, and follows the forms that keep its words. */
export function showPages(place: ParentNode): void {
  for (const image of place.querySelectorAll<HTMLImageElement>('[data-page] img')) {
    const settle = () => void sayRoom(image)
    image.addEventListener('load', settle)
    image.addEventListener('error', settle)
    if (image.complete) settle()
    const form = document.querySelector<HTMLFormElement>('form.own-note[data-autosave]')
    form?.addEventListener('kept', () => void renew(image, image.src))
  }
}

/** Another part of the page takes the place of one: its pictures are those seen before, until theirs are there. */
export function carryPages(before: ParentNode, after: ParentNode): void {
  const known = [...before.querySelectorAll<HTMLImageElement>('[data-page] img')]
  for (const [index, image] of [
    ...after.querySelectorAll<HTMLImageElement>('[data-page] img'),
  ].entries()) {
    const old = known[index]
    if (!old) continue
    const next = image.src
    image.src = old.src
    void renew(image, next)
  }
  showPages(after)
}

let turn = 0

/** Asks for the page anew, and shows it once it is whole. */
async function renew(image: HTMLImageElement, source: string): Promise<void> {
  const address = new URL(source)
  address.searchParams.set('turn', String((turn += 1)))
  const mine = turn
  const next = new Image()
  next.src = address.href
  const isThere = await next.decode().then(
    () => true,
    () => false,
  )
  if (mine !== turn || !isThere) return
  image.src = address.href
}

function setFailed(image: HTMLImageElement, hasFailed: boolean): void {
  image.closest('[data-page]')?.classList.toggle('failed', hasFailed)
}

/** Whether its text has room, or why there is no page. */
async function sayRoom(image: HTMLImageElement): Promise<void> {
  const said = image.closest('[data-page]')?.querySelector('[data-over]')
  if (!said) return
  const headers = { accept: 'application/json' }
  const answer = await fetch(image.src, { headers }).catch(() => undefined)
  if (!answer) return
  setFailed(image, !answer.ok)
  said.textContent = answer.ok
    ? decodeURIComponent(answer.headers.get('x-too-long') ?? '')
    : await answer.json().then(
        ({ sentence }: { readonly sentence: string }) => sentence,
        // Somebody else answers, or nobody any more: the words are there.
        () => '',
      )
}
