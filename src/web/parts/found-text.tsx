// Words that were found: what they stand in, the words themselves, and for which application that was.
import type { TextFound } from '#app/find.ts'
import { notesSaid, sayHappened } from '#core/journal/say-entry.ts'
import type { NoteKind } from '#core/journal/entry.ts'
import { personPath } from '#core/plan/step-path.ts'
import { fieldId } from './form.tsx'
import { Marked } from './marked.tsx'
import { Sentence } from './sentence.tsx'
import { entryId } from './steps/moves.ts'

export const FoundText = (text: TextFound) => {
  const { name = 'somebody', position, company, words } = text
  return (
    <li>
      <a href={pathOf(text)}>
        <Sentence names={[name]}>{titleOf(text, name)}</Sentence>
        <span class="excerpt" dir="auto">
          <Marked pieces={words} />
        </span>
        <span class="quiet small">
          <bdi>{position}</bdi> at <bdi>{company}</bdi>
        </span>
      </a>
    </li>
  )
}

function titleOf({ kind, entry, note }: TextFound, name: string): string {
  switch (kind) {
    case 'takeaway':
      return `What you talked about with ${name}`
    case 'entry':
      return entry ? sayHappened(entry, () => name) : ''
    case 'note':
      return `Your words for ${notesSaid[note?.kind as NoteKind]} to ${name}`
    case 'interview':
      return 'When they want to decide, in their words'
    case 'learned':
      return 'What you take along'
  }
}

function pathOf({ kind, application, interview = '', contact = '', entry, note }: TextFound) {
  switch (kind) {
    case 'takeaway':
      return `/interviews/${interview}/takeaways#${fieldId(`${contact}-interesting`)}`
    case 'entry':
      return `/applications/${application}${entry ? `#${entryId(entry.id)}` : ''}`
    case 'note':
      return `${personPath({ interview, contact })}/${note?.kind}?channel=${note?.channel}`
    case 'interview':
      return `/applications/${application}#interview-${interview}`
    case 'learned':
      return `/applications/${application}/afterwards`
  }
}
