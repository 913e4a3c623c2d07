// Folded text is what lists are ordered by and what people are found by: lower case, no accents.

/** The text in lower case, without accents, its white space single: `"Ángel  Łuczak"` is `angel luczak`. */
export function fold(text: string): string {
  // Most texts have nothing but plain letters: a tenth of the time.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħŧ]/g, (letter) => whole[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of what was typed to find something, folded; as many as anyone would type. */
export function foldWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8)
}

/** Letters that Unicode does not take apart into a plain one and its mark. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
}
