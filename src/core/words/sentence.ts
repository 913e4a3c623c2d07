// Sentences out of phrasings and facts: a capital in front, one stop behind, nothing doubled.

/** The text as one sentence, or several where it holds more; facts may bring their own stop (“Inc.”). */
export function sentence(text: string): string {
  return capitalized(`${text.trim()}.`)
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
export function paragraph(...sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((one) => one !== undefined && one !== '')
    .map((one) => sentence(one!))
    .join(' ')
}

/** How many words are read aloud. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu)?.length ?? 0
}
