// Colleagues show each other what they get, so no two of them get the same note.
import { likeness } from '../words/likeness.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'

const same = 0.5
const alike = 0.35

export function copy({ kase, text, contact, around }: Checking): readonly Finding[] {
  const { candidate, application, contacts, takeaways } = kase
  const known = [
    ...[candidate.name, candidate.currentPosition ?? '', application.position, application.company],
    ...contacts.flatMap(({ name }) => [name, ...name.split(' ')]),
    ...takeaways.flatMap(({ interesting = '', issue = '', handling = '', expertise = '' }) => [
      ...[interesting, issue, handling, expertise],
    ]),
  ]
  const [worst] = around.otherNotes
    .filter((other) => other.contact !== contact.id)
    .map((other) => ({ ...other, share: likeness(text, other.text, known) }))
    .toSorted((one, other) => other.share - one.share)
  if (!worst || worst.share < alike) return []
  const name = contacts.find(({ id }) => id === worst.contact)?.name ?? 'a colleague'
  const sentence =
    worst.share < same
      ? `It is much like your note to ${name}; the two may show each other what they got.`
      : `It is almost the same as your note to ${name}; the two may show each other what they got.`
  const severity = worst.share < same ? 'warning' : 'error'
  return [{ rule: 'same-as-colleague', severity, at: undefined, sentence }]
}
