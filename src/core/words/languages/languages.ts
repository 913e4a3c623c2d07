// The languages one can write in. One more is one more line here.
import type { Language } from '../language.ts'
import { american, british } from './english/english.ts'

export const languages: readonly [Language, ...Language[]] = [american, british]

/** The language meant by a tag such as `en-IE`; American English where nothing is said. */
export function languageOf(tag: string | undefined): Language {
  const meant = languages.find(({ code, tags }) => code === tag || tags.test(tag ?? ''))
  return meant ?? languages[0]
}
