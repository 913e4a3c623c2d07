// Which reading of a name holds, word by word. A language is asked only about letters that it has: that
// English reads no ł says nothing about whether one stands there.
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
  const words = readings[0]!.words.map((_, index) => bestWord(readings, index, mails))
  return {
    text: words.map(({ text }) => text).join(' '),
    sure: Math.min(...words.map(({ sure }) => sure)),
  }
}

function bestWord(
  readings: readonly NameReading[],
  index: number,
  mails: readonly string[],
): ReadWord {
  const said = readings.map(({ language, isPointedTo, words }) => ({
    ...{
      language,
      isPointedTo,
      text: words[index]!.text.replace(/'/g, '’'),
      sure: words[index]!.sure,
    },
  }))
  const found = [...new Set(said.map(({ text }) => text))].map((text) => {
    const own = said.filter((one) => one.text === text)
    const asked = said.filter((one) => own.includes(one) || knows(one.language, text))
    const support = own.reduce((sum, { sure }) => sum + sure, 0) / asked.length
    const pointed = own.some(({ isPointedTo }) => isPointedTo) ? pointedAt : 0
    const backed = isIn(text, mails) ? inMail : 0
    const odd = /[^\p{L}\p{M}.’-]|\p{Ll}\p{Lu}{2}/u.test(text) ? strange : 0
    return {
      text,
      sure: Math.max(...own.map(({ sure }) => sure)),
      score: support + pointed + backed - odd,
    }
  })
  return found.toSorted((one, other) => other.score - one.score)[0]!
}

const pointedAt = 10
const inMail = 20
const strange = 30

/** Whether a mail has the word before its @, without accents. */
function isIn(word: string, mails: readonly string[]): boolean {
  const bare = plainLetters(word)
  return (
    bare.length > 2 && mails.some((mail) => plainLetters(mail.split('@')[0] ?? '').includes(bare))
  )
}

function plainLetters(text: string): string {
  return fold(text)
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}]/gu, '')
}

function knows(language: Language, text: string): boolean {
  return Array.from(text.toLowerCase().normalize('NFC')).every(
    (letter) => !/[^\P{L}a-z]/u.test(letter) || lettersOf[language].includes(letter),
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
