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

/** What has to be noted of a form before it goes out as it is. */
const notes = new WeakMap<HTMLFormElement, (data: FormData) => Promise<unknown>>()

export function noteAsItGoes(
  form: HTMLFormElement,
  note: (data: FormData) => Promise<unknown>,
): void {
  notes.set(form, note)
}

type Waiting = {
  /** Lets the form wait in the line; says whether it does. */
  readonly keep: (submitter: HTMLElement | null) => Promise<boolean>
  /** Whether something else has to be sent before, and could not be. */
  readonly isHeld: () => Promise<boolean>
  /** Makes it good for now, if it was made a while ago; says whether one has to sign in first. */
  readonly isShutOut: () => Promise<boolean>
  /** Whether it can be sent without asking that. */
  readonly mayLeave: () => boolean
}

/** The forms that can wait until somebody answers. */
const waiting = new WeakMap<HTMLFormElement, Waiting>()

export function mayWait(form: HTMLFormElement, how: Waiting): void {
  waiting.set(form, how)
}

export async function isHeld(form: HTMLFormElement): Promise<boolean> {
  return (await waiting.get(form)?.isHeld()) ?? false
}

async function isShutOut(form: HTMLFormElement): Promise<boolean> {
  return (await waiting.get(form)?.isShutOut()) ?? false
}

/** As its page goes. */
export function mayLeave(form: HTMLFormElement): boolean {
  return waiting.get(form)?.mayLeave() ?? true
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
    if ((await answers()) && !(await isHeld(form)) && !(await isShutOut(form))) {
      if (form.dataset['secret'] === undefined) sameKeyAsBefore(form, submitter)
      await notes.get(form)?.(new FormData(form, submitter))
      letThrough = form
      form.requestSubmit(submitter)
      letThrough = undefined
      setTimeout(() => release(form), longest)
      return
    }
    // A button with a name asks for something else than to keep the form, unless the form says that it counts.
    const isOther = submitter?.getAttribute('name') && form.dataset['waits'] === ''
    const how = isOther ? undefined : waiting.get(form)
    const isKept = await how?.keep(submitter)
    release(form)
    if (isKept) tellWaits(form)
    else await tellDead(form, how ? notKept : dead)
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

function tellWaits(form: HTMLFormElement): void {
  const notice = placeNotice(form)
  notice.role = 'status'
  notice.textContent =
    'Kept on this device. It is sent by itself, and once, as soon as Sincerely can be reached; until then it stands above.'
}

/** Says that nothing is lost and what to do, until the program is there again. */
async function tellDead(form: HTMLFormElement, sentence: string): Promise<void> {
  const notice = placeNotice(form)
  notice.textContent = sentence
  await untilItAnswers()
  notice.textContent = 'Sincerely answers again. Please press the button once more.'
}

const dead =
  'Sincerely does not answer just now. What you typed is kept in this window. Start it again with npm start, then press the button once more.'

const notKept =
  'Sincerely cannot be reached, and this browser has no room for it on the device. What you typed is kept in this window alone: leave it open, and press the button once more when Sincerely answers.'

function placeNotice(form: HTMLFormElement): HTMLElement {
  const known = form.querySelector<HTMLElement>('.dead')
  if (known) return known
  const notice = document.createElement('p')
  notice.className = 'dead'
  notice.role = 'alert'
  const actions = [...form.querySelectorAll('.actions')].at(-1)
  if (actions) actions.before(notice)
  else form.append(notice)
  return notice
}
