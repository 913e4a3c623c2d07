// Copies of pages that the browser keeps for no network. They hold data, so they go when one signs out.

import { keep, readKept } from './storage.ts'

export const copies = 'pages'

export async function forgetCopies(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(copies).catch(() => false)
}

/** Where something was erased since this device was told last, all copies from before go: they may show it. */
export async function forgetErased(): Promise<void> {
  const erased = document.querySelector<HTMLElement>('[data-erased]')?.dataset['erased']
  const isCopy = 'copy' in document.body.dataset
  if (erased === undefined || isCopy || (readKept('erased') ?? '0') === erased) return
  await forgetCopies()
  keep('erased', erased)
}
