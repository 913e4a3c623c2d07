// A form is sent once, and only when the program answers. Until then it stays as it is, and says so.
import { sameKeyAsBefore } from './sent-before.ts'
import { answers, untilItAnswers } from './server.ts'

/** By then the page that follows is there, or the browser was stopped half-way; then one can press again. */
const longest = 10_000

/** What has to be waited for before a form is sent. */
const firsts = new WeakMap<HTMLFormElement, () => Promise<unknown>>()

export function beforeSending(form: HTMLFormElement, first: () => Promise<unknown>): void {
  firsts.set(form, first)
}

/** Watches over every form of the page that changes something. */
export function watchSending(): void {
  const busy = new Set<HTMLFormElement>()
  let letThrough: HTMLFormElement | undefined
  const onSubmit = async (event: SubmitEvent) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    if (form === letThrough) return
    event.preventDefault()
    if (busy.has(form)) return
    setBusy(form, true)
    busy.add(form)
    await firsts.get(form)?.()
    if (await answers()) {
      sameKeyAsBefore(form, submitter)
      letThrough = form
      form.requestSubmit(submitter)
      letThrough = undefined
      setTimeout(() => release(form), longest)
      return
    }
    release(form)
    await tellDead(form)
  }
  // Before all others: what follows a form that goes out does not follow one that is held back.
  document.addEventListener('submit', onSubmit, { capture: true })
  // The page may be come back to as it was left.
  addEventListener('pageshow', () => {
    for (const form of busy) release(form)
  })

  function release(form: HTMLFormElement): void {
    busy.delete(form)
    setBusy(form, false)
  }
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  form.toggleAttribute('data-busy', isBusy)
  form.setAttribute('aria-busy', String(isBusy))
}

/** Says that nothing is lost and what to do, until the program is there again. */
async function tellDead(form: HTMLFormElement): Promise<void> {
  const notice = form.querySelector<HTMLElement>('.dead') ?? placeNotice(form)
  notice.textContent =
    'Sincerely does not answer just now. What you typed is kept in this window. Start it again with npm start, then press the button once more.'
  await untilItAnswers()
  notice.textContent = 'Sincerely answers again. Please press the button once more.'
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
