// Copies of pages that the browser keeps for no network. They hold data, so they go when one signs out.

export const copies = 'pages'

export async function forgetCopies(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(copies).catch(() => false)
}
