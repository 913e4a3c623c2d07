// Over the sheet: whose words these are, what would read otherwise by now, and the way to change them.
import type { NoteComposed } from '#app/compose-note.ts'
import { DraftedBy } from './drafted-by.tsx'
import { roomPath } from './room-path.ts'

type WhoseWordsProps = { readonly composed: NoteComposed; readonly path: string }

export const WhoseWords = ({ composed, path }: WhoseWordsProps) => {
  const { own, channel, leftOut } = composed
  const words = roomPath(`${path}/words`, channel, leftOut)
  const draftedBy = own?.by === 'words' ? own.words.draftedBy : undefined
  return (
    <>
      {draftedBy !== undefined && (
        <DraftedBy
          by={draftedBy}
          draft="note-draft"
          what="Read it over: it goes out only when you send it."
        />
      )}
      <p class="whose-words screen-only">
        <span class="quiet">
          {own?.by === 'words' && draftedBy === undefined && 'In your own words.'}
          {own?.by === 'template' && (
            <>
              By your own note “
              <a href={`/settings/notes/${own.template.id}/edit`}>
                <bdi>{own.template.name}</bdi>
              </a>
              ”.
            </>
          )}
          {own?.by === 'words' && own.differences.length + own.changed.length > 0 && (
            <>
              {' '}
              <a href={`${words}#would-read`}>
                Something has changed since{' '}
                {draftedBy === undefined ? 'you wrote it' : 'it was written'}.
              </a>
            </>
          )}
        </span>
        <a class="button" href={words}>
          Change the words
        </a>
      </p>
    </>
  )
}
