// Where the note will stand once it has what it needs; whoever would rather write it alone can do so.
import type { NoteComposed } from '#app/compose-note.ts'
import { isAskedHere } from './note-parts.tsx'
import { roomPath } from './room-path.ts'

type NoteWaitingProps = { readonly composed: NoteComposed; readonly path: string }

export const NoteWaiting = ({ composed, path }: NoteWaitingProps) => {
  const { note, own, contact, channel, leftOut, interview } = composed
  const lacks = note.state === 'lacking' ? note.needs.filter((need) => !isAskedHere(need)) : []
  const template = own?.by === 'template' ? own.template : undefined
  return (
    <div class="sheet waiting">
      <div class="stack">
        <p>
          The note to <bdi>{contact.name}</bdi> will stand here, in your words.
        </p>
        {template && lacks.length > 0 && (
          <div class="waits-for">
            <p>
              Your own note “<bdi>{template.name}</bdi>” cannot be filled in for it yet:
            </p>
            {lacks.map(({ field, sentence }) => (
              <p>
                {sentence}{' '}
                {field === 'interview.decisionBy' ? (
                  <a href={`/interviews/${interview.id}/takeaways#field-decisionBy`}>
                    Write it down
                  </a>
                ) : (
                  <a href={`/settings/notes/${template.id}/edit`}>Change your note</a>
                )}
              </p>
            ))}
          </div>
        )}
        <p>
          <a href={roomPath(`${path}/words`, channel, leftOut)}>Or write it all yourself</a>
        </p>
      </div>
    </div>
  )
}
