// XML as it is written: what was typed stays text, whatever it looks like.

/** Text between tags or within quotes; what XML cannot hold, or nobody can see, is dropped. */
export function xmlText(typed: string): string {
  return typed
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities])
}

// Control characters but tab and line end, and the two that no XML may hold.
const unseen = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const
