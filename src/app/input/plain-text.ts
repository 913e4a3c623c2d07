// Text without what nobody can see: control characters are refused, marks that turn the direction of
// reading are left out, so that no name can make a page say something else.
import { Problem } from '#core/problem.ts'

const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
const controls = /[^\P{Cc}\n\t]/u

export function plainText(
  typed: string,
  { field, what }: { readonly field: string; readonly what: string },
): string {
  // Most texts are: nothing in them that would have to be looked at.
  if (/^[ -~]*$/.test(typed)) return typed.trim()
  const text = typed.replace(directionMarks, '').trim()
  if (text.isWellFormed() && !controls.test(text)) return text.normalize('NFC')
  const sentence = `${what} holds a character that cannot be seen or printed; please type it anew.`
  throw new Problem('wrong-form', sentence, { field })
}
