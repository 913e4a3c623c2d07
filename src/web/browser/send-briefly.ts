// Sends a form without leaving the page; the answer is in a few words.
import type { Brief } from '../forms/answer-briefly.ts'
import { keyField } from '../forms/keys.ts'
import { newKey } from './new-key.ts'

/** What it is told, or a sentence where none of it could be kept; `undefined` where nobody answers. */
export async function sendBriefly(
  address: string,
  data: FormData,
  leaving: boolean,
): Promise<Brief | { readonly sentence: string } | undefined> {
  const body = new URLSearchParams()
  for (const [name, value] of data) if (typeof value === 'string') body.append(name, value)
  // Each time it is another request.
  body.set(keyField, newKey())
  const headers = { prefer: 'return=minimal' }
  try {
    const answer = await fetch(address, { method: 'POST', body, headers, keepalive: leaving })
    return (await answer.json()) as Brief | { readonly sentence: string }
  } catch {
    return undefined
  }
}
