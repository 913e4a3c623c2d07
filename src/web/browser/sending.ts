// A form is sent once, and only when the program answers. Until then it stays as it is, and says so.

const address = '/alive'
const patience = 3_000
const pause = 2_000

/** Watches over every form of the page that changes something. */
export function watchSending(): void {
  const letThrough = new WeakSet<HTMLFormElement>()
  const busy = new Set<HTMLFormElement>()
  document.addEventListener('submit', async (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (letThrough.delete(form)) return
    event.preventDefault()
    if (busy.has(form)) return
    setBusy(form, true)
    busy.add(form)
    if (await answers()) {
      letThrough.add(form)
      form.requestSubmit(event.submitter)
      return
    }
    release(form)
    tellDead(form)
  })
  // The page may be come back to as it was left.
  addEventListener('pageshow', () => {
    for (const form of busy) release(form)
  })

  function release(form: HTMLFormElement): void {
    busy.delete(form)
    letThrough.delete(form)
    setBusy(form, false)
  }
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  form.toggleAttribute('data-busy', isBusy)
  form.setAttribute('aria-busy', String(isBusy))
}

async function answers(): Promise<boolean> {
  const options = { cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
  const answer = await fetch(address, options).catch(() => undefined)
  return answer?.ok === true
}

/** Says that nothing is lost and what to do, until the program is there again. */
function tellDead(form: HTMLFormElement): void {
  const notice = form.querySelector<HTMLElement>('.dead') ?? placeNotice(form)
  notice.textContent =
    'Sincerely does not answer just now. What you typed is kept in this window. Start it again with npm start, then press the button once more.'
  const watch = setInterval(async () => {
    if (!(await answers())) return
    clearInterval(watch)
    notice.textContent = 'Sincerely answers again. Please press the button once more.'
  }, pause)
}

function placeNotice(form: HTMLFormElement): HTMLElement {
  const notice = document.createElement('p')
  notice.className = 'dead'
  notice.role = 'alert'
  const actions = [...form.querySelectorAll('.actions')].at(-1)
  if (actions) actions.before(notice)
  else form.append(notice)
  return notice
}
