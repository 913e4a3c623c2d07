// What a note or a script lacked, as its form has it: `takeaway.issue`, `candidate.phone`, `contact.email`.
import type { Parts } from '#app/save-parts.ts'
import { typed } from './answer.ts'

export function partsTyped(data: FormData): Parts {
  const asksPost = data.has('post') || data.has('asks-post')
  const post = asksPost ? { post: typed(data, 'post') ?? '' } : undefined
  const own = partsOf(data, 'candidate')
  return {
    takeaway: partsOf(data, 'takeaway'),
    contact: partsOf(data, 'contact'),
    application: partsOf(data, 'application'),
    candidate: own || post ? { ...own, ...post } : undefined,
  }
}

/** The field of the form for the path that a problem names. */
export function partField(path: string): string {
  return path === 'candidate.post' ? 'post' : path
}

function partsOf(data: FormData, owner: keyof Parts): Readonly<Record<string, string>> | undefined {
  const start = `${owner}.`
  const parts = [...data].flatMap(([name, value]) =>
    name.startsWith(start) && typeof value === 'string'
      ? [[name.slice(start.length), value] as const]
      : [],
  )
  return parts.length > 0 ? Object.fromEntries(parts) : undefined
}
