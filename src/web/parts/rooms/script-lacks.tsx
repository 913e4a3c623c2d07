// In place of a script: what it still needs, and where that is said.
import type { ScriptShown } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'
import type { Lacking } from '#core/words/written.ts'
import { isAskedThere } from '../../forms/scripts-lack.ts'
import { fieldId } from '../form.tsx'

type ScriptLacksProps = {
  readonly script: Lacking & ScriptShown
  readonly reached: Reached
  /** The path of the call room. */
  readonly room: string
}

export const ScriptLacks = ({ script, reached, room }: ScriptLacksProps) => (
  <div class="sheet screen-only">
    {script.needs.map(({ field, sentence }) => (
      <p>
        {sentence} <WayThere {...{ field, reached, room, template: script.template?.id }} />
      </p>
    ))}
  </div>
)

type WayThereProps = {
  readonly field: string
  readonly reached: Reached
  readonly room: string
  readonly template: string | undefined
}

const WayThere = ({ field, reached, room, template }: WayThereProps) => {
  if (isAskedThere(field))
    return (
      <>
        <a href={`#${fieldId(field)}`}>Say it below</a>, and this script is there.
      </>
    )
  if (field === 'journal')
    return (
      <>
        Your own script speaks of it.{' '}
        <a href={`${room}/words?reached=${reached}`}>Say it another way</a> this time.
      </>
    )
  if (field === 'template')
    return <a href={`/settings/scripts/${template}/edit`}>Put your script right</a>
  const [interview] = room.split('/people/')
  return (
    <>
      Your own script speaks of it.{' '}
      <a href={`${interview}/takeaways#${fieldId('decisionBy')}`}>Say it with the interview</a>, and
      this script is there.
    </>
  )
}
