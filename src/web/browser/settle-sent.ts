// Drafts of forms that were sent: the server knows whether they have arrived.
import { type KeptDraft, listDrafts, takeOut } from './drafts.ts'
import { hasArrived } from './server.ts'

let settled: Promise<void> | undefined

/** Once for each page: lets go of the drafts of what has arrived. */
export function settleSent(): Promise<void> {
  return (settled ??= settleAll())
}

async function settleAll(): Promise<void> {
  await Promise.all(listDrafts().map(settle))
}

async function settle({ sent, place, fields, passed = [] }: KeptDraft): Promise<void> {
  if (sent === undefined || !(await hasArrived(sent))) return
  for (const { key, name, text } of passed) takeOut(key, { [name]: text })
  const texts = Object.fromEntries(Object.entries(fields).map(([name, [, text]]) => [name, text]))
  // The same words, typed in another window, need not be sent again.
  for (const { key } of listDrafts(place)) takeOut(key, texts)
}
