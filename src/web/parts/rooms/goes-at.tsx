// Over the sheet of a note that goes out at a time: when that is, there and here, and the way to another.
import type { NoteComposed } from '#app/compose-note.ts'
import type { Mailing } from '../../forms/mailing.ts'
import { Field } from '../field.tsx'
import { Wrongs } from '../form.tsx'
import { roomPath } from './room-path.ts'
import { sayTime } from './send-from.tsx'

type GoesAtProps = {
  readonly composed: NoteComposed
  readonly mailing: Mailing
  readonly path: string
}

/** The words on the sheet are those of that day. */
export const GoesAt = ({ composed, mailing, path }: GoesAtProps) => {
  const { channel, leftOut } = composed
  const { at, filled } = mailing.time
  return (
    <section class="goes-at screen-only" aria-label="When it goes out">
      <Wrongs errors={filled.errors} />
      {at !== undefined && (
        <p>
          It goes out <strong>{sayTime(at, composed, mailing)}</strong>, and reads as it will then.
        </p>
      )}
      <details open={at === undefined}>
        <summary>Another time</summary>
        <form method="get" action={path}>
          <input type="hidden" name="channel" value={channel} />
          {leftOut.length > 0 && <input type="hidden" name="without" value={leftOut.join(',')} />}
          <Field
            of={filled}
            name="at"
            label="When does it go out?"
            type="datetime-local"
            hint="By your own clock. Between 08:00 and 17:00 on a working day there it is read soonest."
            short
          />
          <div class="actions">
            <button type="submit" class="button">
              See it as of then
            </button>
          </div>
        </form>
      </details>
      <p>
        <a href={roomPath(path, channel, leftOut)}>Send it now instead</a>
      </p>
    </section>
  )
}
