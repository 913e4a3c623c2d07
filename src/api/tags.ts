// A mark of each answer, so that it is not sent twice, and that nobody changes what they have not seen.
import { createHash } from 'node:crypto'

export function tagOf(answer: string | Uint8Array): string {
  return `"${createHash('sha256').update(answer).digest('base64url').slice(0, 22)}"`
}

/** Whether a header names this one; a tag may have become weak on its way through a proxy. */
export function isAmong(tag: string, header: string): boolean {
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes(tag) || tags.includes('*')
}
