// A phone number in groups that the eye reads and the voice says well.

/** Numbers of one digit to three after the plus: every other country code has three. */
const shortCodes = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * `312-555-0142` for North America (with `+1` in front when it is said abroad); others keep the groups
 * they were typed in, or are given some. `undefined` when it holds too few digits to be a number.
 */
export function sayNumber(typed: string, { abroad = false } = {}): string | undefined {
  const [, main = '', extension] =
    /^(.*?)(?:\s*(?:x|ext\.?|extension)\s*(\d+))?$/i.exec(typed.trim()) ?? []
  const digits = main.replace(/\D/g, '')
  if (digits.length < 5) return undefined
  const number =
    northAmerican(main, digits, abroad) ?? international(main, digits) ?? typedGroups(main)
  return extension === undefined ? number : `${number}, extension ${extension}`
}

/** A number as `sayNumber` gives it, digit by digit, with a pause after each group. */
export function spellNumber(number: string): string {
  const groups = number.match(/\+|extension|\d+/g) ?? []
  return groups
    .map((group) => names[group] ?? Array.from(group, (digit) => names[digit]).join(' '))
    .join(', ')
    .replace(/(plus|extension), /g, '$1 ')
}

const names: Readonly<Record<string, string>> = {
  ...{ 0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four' },
  ...{ 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' },
  ...{ '+': 'plus', extension: 'extension' },
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
