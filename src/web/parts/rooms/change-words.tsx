// Under a script: whose words these are, and the way to change them.
import type { ScriptShown } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'
import { DraftedBy } from './drafted-by.tsx'

type ChangeWordsProps = {
  readonly script: ScriptShown
  readonly reached: Reached
  /** The path of the room. */
  readonly room: string
}

/** By this the forms of a script that was drafted are known. */
export function scriptDraft(reached: Reached): string {
  return `script-draft-${reached}`
}

export const ChangeWords = ({ script, reached, room }: ChangeWordsProps) => (
  <>
    {script.words?.draftedBy !== undefined && (
      <DraftedBy
        by={script.words.draftedBy}
        draft={scriptDraft(reached)}
        what="Read it over before you call."
      />
    )}
    <p class="small screen-only change-words">
      {script.own === 'words' &&
        script.words?.draftedBy === undefined &&
        'Your own words, for this call. '}
      {script.template && (
        <>
          Your own script “<bdi>{script.template.name}</bdi>”.{' '}
        </>
      )}
      <a href={`${room}/words?reached=${reached}`}>Change the words</a>
    </p>
  </>
)
