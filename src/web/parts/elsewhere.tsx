// Beside a field that two windows changed differently: what the other one kept, and the choice to take it.
import { parseDay } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import type { Filled } from '../forms/filled.ts'
import { theirsField } from '../forms/seen.ts'

type ElsewhereProps = {
  readonly of: Filled
  readonly name: string
  readonly id: string
  /** How what is kept there is said, where that is not its text. */
  readonly say?: (kept: string) => string
}

export const Elsewhere = ({ of, name, id, say = (kept) => kept }: ElsewhereProps) => {
  const kept = of.others.get(name)
  if (kept === undefined) return null
  return (
    <div class="elsewhere" id={elsewhereId(id)}>
      {kept === '' ? (
        <p>In another window this was emptied.</p>
      ) : (
        <p>
          In another window this was changed to: <q dir="auto">{say(kept)}</q>
        </p>
      )}
      <label class="tick">
        <input type="checkbox" name={theirsField} value={`${name}=${kept}`} />
        <span>{kept === '' ? 'Empty it here too' : 'Take that instead'}</span>
      </label>
    </div>
  )
}

export function elsewhereId(id: string): string {
  return `${id}-elsewhere`
}

/** A day as people say it; whatever else stands there, as it is. */
export function sayTypedDay(kept: string): string {
  const day = parseDay(kept)
  return day === undefined ? kept : sayDay(day)
}
