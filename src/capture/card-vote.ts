// Which reading of a name holds: first which plain letters stand there, word by word, then which accents on
// them. About an accent a language is asked only if it has it: that English reads no ł says nothing.
import { fold } from '#core/words/fold.ts'
import type { Language } from './recognise.ts'

/** One reading of a name, its words in their order. */
export type NameReading = {
  readonly language: Language
  /** Whether the card itself points to this language. */
  readonly isPointedTo: boolean
  readonly words: readonly ReadWord[]
}

/** `sure` is from 0 to 100. */
export type ReadWord = { readonly text: string; readonly sure: number }

/** The name, and how sure its least sure word is. All readings have as many words. */
export function vote(
  readings: readonly NameReading[],
  mails: readonly string[],
): { readonly text: string; readonly sure: number } {
  const words = readings[0]!.words.map((_, index) =>
    bestWord(
      readings.map(({ language, isPointedTo, words: { [index]: word } }) => {
        const text = word!.text.normalize('NFC').replace(/'/g, '’')
        return { language, isPointedTo, sure: word!.sure, text, plain: plainLetters(text) }
      }),
      mails,
    ),
  )
  return {
    text: words.map(({ text }) => text).join(' '),
    sure: Math.min(...words.map(({ sure }) => sure)),
  }
}

type Said = ReadWord & {
  readonly language: Language
  readonly isPointedTo: boolean
  readonly plain: string
}

function bestWord(said: readonly Said[], mails: readonly string[]): ReadWord {
  const [best] = [...new Set(said.map(({ plain }) => plain))]
    .map((plain) => said.filter((one) => one.plain === plain))
    .map((group) => ({ group, score: scoreOf(group, said, mails) }))
    .toSorted((one, other) => other.score - one.score)
  const main = best!.group.toSorted(
    (one, other) => oddness(one) - oddness(other) || other.sure - one.sure,
  )[0]!
  const letters = Array.from(main.text)
  const alike = said.filter(({ text }) => Array.from(text).length === letters.length)
  const text = letters.map((letter, at) => accented(letter, at, alike)).join('')
  return { text, sure: main.sure }
}

function scoreOf(group: readonly Said[], said: readonly Said[], mails: readonly string[]): number {
  const asked = said.filter((one) => group.some(({ text }) => knows(one.language, text)))
  return (
    group.reduce((sum, { sure }) => sum + sure, 0) / Math.max(group.length, asked.length) +
    (group.some(({ isPointedTo }) => isPointedTo) ? 12 : 0) +
    (isIn(group[0]!.plain, mails) ? 30 : 0) -
    Math.min(...group.map(oddness))
  )
}

/** What stands in no name: other signs, digits, capitals behind small letters. */
function oddness({ text }: Said): number {
  return /[^\p{L}\p{M}.’-]|\p{Ll}\p{Lu}{2}/u.test(text) ? 60 : 0
}

/** Whether a mail has the word before its @, without accents. */
function isIn(plain: string, mails: readonly string[]): boolean {
  return (
    plain.length > 2 && mails.some((mail) => plainLetters(mail.split('@')[0] ?? '').includes(plain))
  )
}

/** The letter at a place as those read it who can. */
function accented(letter: string, at: number, said: readonly Said[]): string {
  const plain = plainLetters(letter)
  const read = said
    .map((one) => ({ ...one, letter: Array.from(one.text)[at]! }))
    .filter((one) => plainLetters(one.letter) === plain)
    // One alone who is unsure has seen dirt.
    .filter((one) => isPlain(one.letter) || one.isPointedTo || one.sure >= leastSure)
  const found = [...new Set(read.map((one) => one.letter.toLowerCase()))]
  if (found.length < 2 || plain === '') return letter
  const knowAll = read.filter(({ language }) => found.every((one) => knows(language, one)))
  const scored = found.map((one) => {
    const asked = knowAll.length > 0 ? knowAll : read.filter(({ language }) => knows(language, one))
    const own = asked.filter((other) => other.letter.toLowerCase() === one)
    const score = own.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, asked.length)
    const pointed = own.some(({ isPointedTo }) => isPointedTo) ? 12 : 0
    // An accent is overlooked more often than one is seen where there is none.
    return { one, score: score + pointed + (isPlain(one) ? 0 : 5) }
  })
  const { one } = scored.toSorted((first, second) => second.score - first.score)[0]!
  return letter === letter.toLowerCase() ? one : one.toUpperCase()
}

const leastSure = 70

function isPlain(letter: string): boolean {
  return /^[a-z’.-]$/i.test(letter)
}

function plainLetters(text: string): string {
  return fold(text)
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\d]/gu, '')
}

function knows(language: Language, text: string): boolean {
  return Array.from(text.toLowerCase()).every(
    (letter) => isPlain(letter) || !/\p{L}/u.test(letter) || lettersOf[language].includes(letter),
  )
}

/** Besides a to z. */
const lettersOf: Readonly<Record<Language, string>> = {
  eng: 'é',
  deu: 'äöüß',
  fra: 'àâçéèêëîïôùûüÿœæ',
  spa: 'áéíóúüñ',
  ita: 'àèéìòù',
  por: 'àáâãçéêíóôõúü',
  pol: 'ąćęłńóśźż',
  ces: 'áčďéěíňóřšťúůýž',
  dan: 'æøåé',
  swe: 'åäöé',
  hun: 'áéíóöőúüű',
  tur: 'çğıöşüâ',
  vie: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
}
