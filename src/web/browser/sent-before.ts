// A page one goes back to may come anew, with a new key for what was sent from it already. Where the browser has
// filled it in as it was, sending it is the same once more, and so has the same key.
import { keyField, onceKey } from '../forms/keys.ts'
import { seenField } from '../forms/seen.ts'

/** To be called when a form is sent. Over what is kept the same once more changes nothing. */
export function sameKeyAsBefore(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const key = form.querySelector<HTMLInputElement>(`[name=${keyField}]`)
  if (!key || form.querySelector(`[name=${seenField}]`)) return
  const [, mark = ''] = onceKey(new FormData(form, submitter)).split('.')
  const place = `${form.action} ${mark}`
  const state = history.state as { readonly sent?: Readonly<Record<string, string>> } | null
  if (isBack()) key.value = state?.sent?.[place] ?? key.value
  history.replaceState({ ...state, sent: { ...state?.sent, [place]: key.value } }, '')
}

function isBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit?.type === 'back_forward'
}
