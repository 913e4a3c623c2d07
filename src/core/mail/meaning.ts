// What a reply seems to say, to be said by the user: only what its own words carry, and nothing where they carry two
// things. A rejection comes wrapped in thanks, so thanks alone are only those in which every sentence is thanks.
import type { Day } from '../days/day.ts'
import type { Meaning } from '../journal/entry.ts'
import { daysInText } from './days-in-text.ts'
import * as words from './meaning-words.ts'
import { sentencesOf } from './sentences.ts'

export type ProposedMeaning = {
  readonly meaning: Meaning
  /** The sentence it rests on, as it was written. */
  readonly words: string
  /** By when they said they decide or write again. */
  readonly decisionBy?: Day
}

/** `text` is the new text of a mail, `today` the day it was written. */
export function proposeMeaning(
  text: string,
  { today }: { readonly today: Day },
): ProposedMeaning | undefined {
  const sentences = sentencesOf(text)
  const first = (says: (sentence: string) => boolean) => sentences.find(says)
  const rejection = first(saysNo)
  const offer = first((one) => words.offer.test(one) && isMeant(one))
  const advanced = first((one) => words.advanced.test(one) && isMeant(one))
  if (rejection) return offer || advanced ? undefined : { meaning: 'rejection', words: rejection }
  if (offer) return { meaning: 'offer', words: offer }
  if (advanced) return { meaning: 'advanced', words: advanced }
  return update(sentences, today) ?? courtesy(sentences, today)
}

/** “Not decided yet” is no no, and “if you are not selected” none either. */
function saysNo(sentence: string): boolean {
  return (
    words.rejection.test(sentence) &&
    ![words.notYet, words.conditional, words.stands, words.meetingOthers].some((one) =>
      one.test(sentence),
    )
  )
}

function isMeant(sentence: string): boolean {
  return (
    !words.conditional.test(sentence) &&
    !words.negated.test(sentence) &&
    !words.notYet.test(sentence)
  )
}

function update(sentences: readonly string[], today: Day): ProposedMeaning | undefined {
  const dated = sentences.flatMap((sentence) => {
    if (!words.hears.test(sentence) || words.elsewhere.test(sentence)) return []
    const days = daysInText(sentence, today).filter(({ until }) => until >= today)
    // Two days, “Monday or Tuesday”: the later one is the one by which it is known.
    const last = days.toSorted((a, b) => b.until - a.until)[0]
    return last ? [{ words: sentence, decisionBy: last.until }] : []
  })
  const different = new Set(dated.map(({ decisionBy }) => decisionBy))
  if (different.size === 1) return { meaning: 'update', ...dated[0]! }
  const stands = sentences.find((one) => words.stands.test(one))
  const said = stands ?? dated[0]?.words
  return said === undefined ? undefined : { meaning: 'update', words: said }
}

function courtesy(sentences: readonly string[], today: Day): ProposedMeaning | undefined {
  const said = sentences.filter((one) => !words.greeting.test(one))
  const thanks = said.find((one) => words.thanks.test(one))
  if (thanks === undefined || said.length > 6) return undefined
  const isAll = said.every(
    (one) =>
      one.length <= 240 &&
      (words.thanks.test(one) || words.kind.test(one)) &&
      !words.news.test(one) &&
      !one.includes('?') &&
      daysInText(one, today).every(({ from }) => from <= today),
  )
  return isAll ? { meaning: 'courtesy', words: thanks } : undefined
}
