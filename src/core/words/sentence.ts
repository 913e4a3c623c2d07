// Sentences out of phrasings and facts: a capital in front, one stop behind, nothing doubled.

/** The text as one sentence, or several where it holds more; facts may bring their own stop (“Inc.”). */
export function sentence(text: string): string {
  return ended(capitalized(text.trim()))
}

function ended(text: string): string {
  return `${text}.`
    .replace(/\s+/g, ' ')
    .replace(/([.!?…])\.(?=\s|$)/g, '$1')
    .replace(/,{2,}/g, ',')
}

/** A large first letter, unless the word is written in a way of its own (“iPad”). */
export function capitalized(text: string): string {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''
  return /\p{Lu}/u.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** Several sentences as one paragraph. */
export function paragraph(...sentences: Sentences): string {
  return said(sentences).map(sentence).join(' ')
}

/** The same where it goes on behind a salutation: the first letter stays as it is. */
export function paragraphGoingOn(...sentences: Sentences): string {
  return said(sentences)
    .map((one, index) => (index === 0 ? ended(one.trim()) : sentence(one)))
    .join(' ')
}

type Sentences = readonly (string | undefined)[]

function said(sentences: Sentences): readonly string[] {
  return sentences.filter((one) => one !== undefined && one !== '') as readonly string[]
}

/** How many words are read aloud. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)?.length ?? 0
}
