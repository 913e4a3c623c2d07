// Where what waits is kept: a store of the browser's own that outlives the tab and the browser.
import type { Entry, NewEntry } from './entry.ts'

const name = 'waiting'

/** Oldest first; none where the browser keeps nothing. */
export async function listEntries(): Promise<readonly Entry[]> {
  // To look is not to leave a trace.
  if (!(await isThere())) return []
  return (await use<readonly Entry[]>('readonly', (entries) => entries.getAll())) ?? []
}

/** Gives its id when it is kept, for good. */
export async function addEntry(entry: NewEntry): Promise<number | undefined> {
  return use('readwrite', (entries) => entries.add({ ...entry, isPosted: false }))
}

/** Keeps another state of one that is there. */
export async function putEntry(entry: Entry): Promise<number | undefined> {
  return use('readwrite', (entries) => entries.put(entry))
}

export async function removeEntry(id: number): Promise<void> {
  await use('readwrite', (entries) => entries.delete(id))
}

/** Done when it is on the disk; `undefined` where the browser refuses. */
async function use<T>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const base = await open()
    try {
      const change = base.transaction(name, mode, { durability: 'strict' })
      const asked = work(change.objectStore(name))
      await new Promise<void>((done, fail) => {
        change.addEventListener('complete', () => done())
        change.addEventListener('abort', () => fail(change.error))
      })
      return asked.result as T
    } finally {
      base.close()
    }
  } catch {
    return undefined
  }
}

async function isThere(): Promise<boolean> {
  try {
    const bases = await indexedDB.databases()
    return bases.some((base) => base.name === 'sincerely')
  } catch {
    // An older browser cannot tell.
    return true
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const asked = indexedDB.open('sincerely', 1)
    asked.addEventListener('upgradeneeded', () =>
      asked.result.createObjectStore(name, { keyPath: 'id', autoIncrement: true }),
    )
    asked.addEventListener('success', () => done(asked.result))
    asked.addEventListener('error', () => fail(asked.error))
  })
}
