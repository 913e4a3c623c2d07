// Under a script: whose words these are, and the way to change them.
import type { ScriptShown } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'

type ChangeWordsProps = {
  readonly script: ScriptShown
  readonly reached: Reached
  /** The path of the room. */
  readonly room: string
}

export const ChangeWords = ({ script, reached, room }: ChangeWordsProps) => (
  <p class="small screen-only change-words">
    {script.own === 'words' && 'Your own words, for this call. '}
    {script.template && (
      <>
        Your own script “<bdi>{script.template.name}</bdi>”.{' '}
      </>
    )}
    <a href={`${room}/words?reached=${reached}`}>Change the words</a>
  </p>
)
