// A phone number in groups that the eye reads and the voice says well.
import type { NumberWords } from './language.ts'

/** Numbers of one digit to three after the plus: every other country code has three. */
const shortCodes = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * `312-555-0142` for North America (with `+1` in front when it is said abroad); others keep the groups
 * they were typed in, or are given some. `undefined` when it holds too few digits to be a number.
 */
export function sayNumber(
  typed: string,
  { abroad = false, words }: { abroad?: boolean; words: NumberWords },
): string | undefined {
  const [, main = '', extension] =
    /^(.*?)(?:\s*(?:x|ext\.?|extension|Durchwahl|App\.?)\s*(\d+))?$/i.exec(typed.trim()) ?? []
  const digits = main.replace(/\D/g, '')
  if (digits.length < 5) return undefined
  const number =
    northAmerican(main, digits, abroad) ?? international(main, digits) ?? typedGroups(main)
  return extension === undefined ? number : `${number}, ${words.extension} ${extension}`
}

/** A number as `sayNumber` gives it, digit by digit, with a pause after each group. */
export function spellNumber(number: string, { plus, extension, digits }: NumberWords): string {
  const spelled = [...number.matchAll(/(\+)|\d+|\p{L}+/gu)].map(([group, isPlus]) => {
    if (isPlus !== undefined) return `${plus} `
    if (/\p{L}/u.test(group)) return `${extension} `
    return `${Array.from(group, (digit) => digits[Number(digit)]).join(' ')}, `
  })
  return spelled.join('').replace(/, $/, '')
}

function northAmerican(typed: string, digits: string, abroad: boolean): string | undefined {
  const plus = typed.trimStart().startsWith('+')
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  if (national.length !== 10 || (plus && national === digits)) return undefined
  // Without a plus a leading 0 or 1 marks the trunk call of some other country.
  if (/^[01]/.test(national)) return undefined
  const grouped = `${national.slice(0, 3)}-${national.slice(3, 6)}-${national.slice(6)}`
  return abroad ? `+1 ${grouped}` : grouped
}

function international(typed: string, digits: string): string | undefined {
  if (!typed.trimStart().startsWith('+')) return undefined
  if (/\d[\s./()-]+\d/.test(typed)) return `+${typedGroups(typed.replace('(0)', ' '))}`
  const code = shortCodes.exec(digits)?.[0] ?? digits.slice(0, 3)
  return `+${code} ${groups(digits.slice(code.length))}`
}

function typedGroups(typed: string): string {
  const parts = typed.match(/\d+/g) ?? []
  return parts.length === 1 ? groups(parts[0]) : parts.join(' ')
}

/** Threes, and what is left at the end in one group of up to four. */
function groups(digits: string): string {
  const parts: string[] = []
  let rest = digits
  while (rest.length > 4) {
    parts.push(rest.slice(0, 3))
    rest = rest.slice(3)
  }
  return [...parts, rest].join(' ')
}
