// The languages one can write in. One more is one more line here.
import type { Language } from '../language.ts'
import { american, british } from './english/english.ts'
import { german, swiss } from './german/german.ts'

export const languages: readonly [Language, ...Language[]] = [american, british, german, swiss]

/** The language meant by a tag such as `en-IE`; American English where nothing is said. */
export function languageOf(tag: string | undefined): Language {
  return (
    languages.find(({ code }) => code === tag) ??
    // Of a language and its variant the variant is listed last.
    languages.findLast(({ tags }) => tags.test(tag ?? '')) ??
    languages[0]
  )
}
