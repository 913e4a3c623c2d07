import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

/** The number as it was typed: how it is dialled and shown is for those who do it. */
export function phoneNumber(typed: string | undefined, field: string): string | undefined {
  const phone = optionalLine(typed, { field, what: 'The phone number', longest: 60 })
  if (phone === undefined || looksLikePhone(phone)) return phone
  const sentence = `${quoted(phone)} is not a phone number; one looks like +1 312 555 0142.`
  throw new Problem('wrong-form', sentence, { field })
}

/** At least five digits and signs people put between them; an extension may follow. */
function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return digits >= 5 && /^\+?[\d\s()./-]+(?:(?:,|;|x|ext\.?|extension)\s*\d{1,6})?$/i.test(text)
}
