// What belongs to this application, so that nothing of it is taken for another's.
import type { Case } from '../case/case.ts'
import { foldedWords } from './folded-words.ts'

/** All that the case knows, as folded words with a space on both sides of each. */
export function ownWords({ candidate, application, contacts, takeaways }: Case): string {
  const texts = [
    ...[candidate.name, candidate.currentPosition, candidate.signOff, candidate.email],
    ...(candidate.address?.lines ?? []),
    ...[application.position, application.company],
    ...contacts.flatMap(({ name, title, address }) => [name, title, ...(address?.lines ?? [])]),
    ...takeaways.flatMap(({ interesting, issue, handling, expertise }) => [
      ...[interesting, issue, handling, expertise],
    ]),
  ]
  const words = texts.flatMap((text) => foldedWords(text ?? '').map(({ folded }) => folded))
  return ` ${words.join(' ')} `
}

export function isOwn(own: string, words: readonly string[]): boolean {
  return own.includes(` ${words.join(' ')} `)
}
