// Two ways to write a phone number are one number: with its country in front or without, in whatever groups.

/** What numbers that may be the same have in common: their last seven digits. `undefined` without digits. */
export function phoneKey(typed: string): string | undefined {
  const { digits } = partsOf(typed)
  return digits === '' ? undefined : digits.slice(-7)
}

/** Its digits, with its country where that stands in front, without what is dialled before a number. */
export function digitsOf(typed: string): string {
  return partsOf(typed).digits
}

/** Of a number that was typed as far as it is known; `undefined` where it is none, or too short. */
export function someDigits(typed: string): string | undefined {
  const digits = digitsOf(typed)
  return isNumber(typed) && digits.length >= 4 ? digits.slice(-7) : undefined
}

/** Of a number that was typed to find somebody by its last digits; `undefined` where it is none, or too short. */
export function lastDigits(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '')
  return isNumber(typed) && digits.length >= 4 ? digits.slice(-7) : undefined
}

function isNumber(typed: string): boolean {
  return /^[+\d\s()./-]+$/.test(typed)
}

/** Whether both lead to the same telephone. Without a country in front a number may be that of any country. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  if (a.extension !== b.extension || a.digits === '' || b.digits === '') return false
  if (a.isAbroad === b.isAbroad) return a.digits === b.digits
  const [long, short] = a.isAbroad ? [a.digits, b.digits] : [b.digits, a.digits]
  const country = long.length - short.length
  return short.length >= 6 && country >= 1 && country <= 3 && long.endsWith(short)
}

type Parts = {
  readonly digits: string
  /** The country stands in front. */
  readonly isAbroad: boolean
  readonly extension: string
}

function partsOf(typed: string): Parts {
  const [, main = '', extension = ''] =
    /^(.*?)(?:\s*(?:,|;|x|ext\.?|extension)\s*(\d+))?$/i.exec(typed.trim()) ?? []
  const isAbroad = /^\s*(?:\+|00[1-9])/.test(main)
  const digits = main.replace('(0)', '').replace(/\D/g, '')
  if (isAbroad) return { digits: digits.replace(/^00/, ''), isAbroad, extension }
  // What is dialled in front within a country is no part of the number.
  const national = digits.length === 11 ? digits.replace(/^1/, '') : digits
  return { digits: national.replace(/^0+/, ''), isAbroad, extension }
}
