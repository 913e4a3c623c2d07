// Each page has a name of its own, so that what was typed on one that is gone is told from what is being typed
// in another window. A page that is open holds a lock of its name; however it ends, the lock is free.
import { tab } from './storage.ts'

const before = tab.read().split(' ')

/** This page. */
export const page = Math.random().toString(36).slice(2)

/** To be called before anything is kept under its name. */
export function openPage(): void {
  if (isOpen) return
  isOpen = true
  tab.keep([page, ...before.slice(0, 20)].join(' ').trim())
  void hold(page)
}

let isOpen = false

/** Whether that page was in this tab. */
export function wasHere(other: string): boolean {
  return before.includes(other)
}

/** Does the work if that page is not open any more, and nobody else does it at this moment; says whether. */
export async function ifGone(other: string, work: () => void): Promise<boolean> {
  if (other === page) return false
  // An older browser cannot tell, and takes it for gone.
  if (!('locks' in navigator)) {
    work()
    return true
  }
  return navigator.locks.request(other, { ifAvailable: true }, (lock) => {
    if (lock) work()
    return lock !== null
  })
}

async function hold(name: string): Promise<void> {
  if (!('locks' in navigator)) return
  await navigator.locks.request(name, () => new Promise(() => {})).catch(() => {})
}
