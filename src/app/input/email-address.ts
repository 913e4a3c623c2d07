import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

export function emailAddress(typed: string | undefined, field: string): string | undefined {
  const email = optionalLine(typed, { field, what: 'The email address' })
  if (email === undefined || looksLikeEmail(email)) return email
  const sentence = `${quoted(email)} is not an email address; one looks like ana@example.com.`
  throw new Problem('wrong-form', sentence, { field })
}

function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(text)
}
