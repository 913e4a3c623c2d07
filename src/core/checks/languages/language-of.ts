// The languages in which notes are checked. Another one is another file, and its name here.
import { english } from './english.ts'
import { german } from './german.ts'
import type { Language } from './language.ts'

const languages: readonly Language[] = [english, german]

/** That of the tag; English where nothing is said, or where nobody has written down another. */
export function languageOf(tag: string | undefined): Language {
  const [first] = (tag ?? 'en').toLowerCase().split('-')
  return languages.find((language) => language.tag === first) ?? english
}
