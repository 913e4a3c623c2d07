// A photo or a file that was brought without a network is read now: it goes to the server as the form would have
// sent it, and what was found is looked at on the page that follows. It is let go when that was kept.
import { onceKey } from '../../forms/keys.ts'
import { noteAsItGoes } from '../sending.ts'
import { freshToken } from '../server.ts'
import { tab } from '../storage.ts'
import type { Entry } from './entry.ts'
import { alone } from './send.ts'
import { listEntries, putEntry } from './store.ts'

export async function readNow({ id, address, fields }: Entry): Promise<boolean> {
  const answer = await freshToken(address)
  if (typeof answer !== 'object') return false
  const form = document.createElement('form')
  Object.assign(form, {
    method: 'post',
    action: address,
    enctype: 'multipart/form-data',
    hidden: true,
  })
  for (const [name, value] of [...fields, ['_token', answer.token] as const])
    form.append(inputFor(name, value))
  tab.keepReading(String(id))
  document.body.append(form)
  form.submit()
  return true
}

/** On the page that shows what was found: sent and kept, it is what the entry comes to, and no other entry. */
export function watchReading(): void {
  const { pathname } = location
  const isFound = /^\/import\/[\w-]+$/.test(pathname)
  const [id, found] = tab.readReading().split(' ')
  // It is the page that follows at once, or none.
  if (!found) tab.keepReading(id && isFound ? `${id} ${pathname}` : '')
  if (!id || !isFound || (found ?? pathname) !== pathname) return
  for (const form of document.forms)
    if (new URL(form.action).pathname === pathname)
      noteAsItGoes(form, (data) => noteKey(Number(id), onceKey(data)))
}

async function noteKey(id: number, key: string): Promise<void> {
  await alone(async () => {
    const entry = (await listEntries()).find((one) => one.id === id)
    if (entry) await putEntry({ ...entry, replacedBy: key })
  })
}

function inputFor(name: string, value: Entry['fields'][number][1]): HTMLInputElement {
  const input = document.createElement('input')
  input.name = name
  if (typeof value === 'string') {
    input.type = 'hidden'
    input.value = value
    return input
  }
  const files = new DataTransfer()
  files.items.add(new File([value.bytes], value.name, { type: value.type }))
  input.type = 'file'
  input.files = files.files
  return input
}
