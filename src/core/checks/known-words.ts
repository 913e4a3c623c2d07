// Names and words that the data knows, so that no dictionary finds fault with them.
import type { Case } from '../case/case.ts'

/** Texts whose every word is right as it stands. */
export function knownWords(kase: Case): readonly string[] {
  const { candidate, application, contacts, takeaways } = kase
  return [
    ...[
      candidate.name,
      candidate.currentPosition ?? '',
      candidate.signOff ?? '',
      candidate.email ?? '',
    ],
    ...(candidate.address?.lines ?? []),
    ...[application.position, application.company],
    ...contacts.flatMap(({ name, title = '', email = '', address }) => [
      name,
      title,
      email,
      ...(address?.lines ?? []),
    ]),
    ...takeaways.flatMap(({ interesting = '', issue = '', handling = '', expertise = '' }) => [
      ...[interesting, issue, handling, expertise],
    ]),
  ]
}
