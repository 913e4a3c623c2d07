// Before the call: the number in one tap, the time where they are, what they said last, and what was before.
import type { ScriptsComposed } from '#app/compose-scripts.ts'
import { dayOf } from '#core/days/zone.ts'
import { lastSaidFor } from '#core/journal/last-said.ts'
import { otherHour } from '#core/plan/other-hour.ts'
import { canCallNow } from '#core/plan/window.ts'
import { sayOtherHour, sayTimeThere } from '#core/plan/say-time-there.ts'
import { addressed } from '#core/words/addressed.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'
import type { Numbers } from '../../numbers.ts'
import { prompts } from '../collect/prompts.ts'
import { QrCode, type Modules } from '../qr-code.tsx'
import { sayBeginning } from '../say-stretch.ts'
import { Sentence } from '../sentence.tsx'
import { SoFar } from './so-far.tsx'
import { WayOut } from '../way-out.tsx'

type HeadProps = ScriptsComposed & {
  readonly numbers: Numbers
  readonly dial?: Modules | undefined
}

export const CallHead = (props: HeadProps) => {
  const { numbers, contact, case: kase, zone, step, interview, dial } = props
  const { name } = addressed(contact.name, false)
  const phone = contact.phone === undefined ? undefined : numbers(contact.phone, contact)
  const other = otherHour(kase, contact, interview)
  const clocks = { now: kase.now, zone, own: kase.candidate.timeZone }
  return (
    <div class="call-head">
      {phone === undefined ? (
        <NoNumber {...props} />
      ) : (
        <WayOut
          class="button first number"
          href={`tel:${phone.dialled}`}
          inPractice={`In practice nobody is called. The number is ${phone.said}.`}
        >
          Call {phone.said}
        </WayOut>
      )}
      {phone?.doubt && <p class="quiet">This number {sayDoubt(phone.doubt)}.</p>}
      {dial && phone && (
        <details class="from-phone">
          <summary>Dial from the phone beside you</summary>
          <QrCode modules={dial} about={`A code to call ${phone.said}`} />
          <p class="small quiet">Point its camera here, and it offers to call.</p>
        </details>
      )}
      <p class={step?.window && !canCallNow(step.window, kase.now) ? 'late' : undefined}>
        <Sentence names={[name]}>
          {sayTimeThere({ ...clocks, name, window: step?.window })}
        </Sentence>
        {other && ` ${sayOtherHour(other, dayOf(kase.now, zone), zone, clocks.own)}`}
      </p>
      <LastSaid {...props} />
      <p class="quiet">
        {contact.title && <bdi>{contact.title}. </bdi>}
        {contact.saidAs && (
          <>
            The name is said <bdi>“{contact.saidAs}”</bdi>.{' '}
          </>
        )}
        You met on {sayBeginning(interview, clocks.own)}.
      </p>
      <p class="quiet screen-only">
        To have at hand: <a href="/materials">your CV</a>, <a href="/references">your references</a>
        , what they are looking for, your calendar, and a pen.
      </p>
      <Remembered {...props} />
      <SoFar {...props} folded />
    </div>
  )
}

const NoNumber = ({ contact, interview }: ScriptsComposed) => (
  <p>
    The phone number of <bdi>{contact.name}</bdi> is still missing.{' '}
    <a href={`/interviews/${interview.id}/people`} aria-label="Add it: the phone number">
      Add it
    </a>
  </p>
)

const LastSaid = ({ case: kase, contact, zone }: ScriptsComposed) => {
  const said = lastSaidFor(kase, contact.id, zone)
  if (!said) return null
  return (
    <p class="last-said">
      <Sentence names={said.who === 'they' ? [] : [said.who]}>{said.text}</Sentence>
    </p>
  )
}

/** What one put down about the conversation. */
const Remembered = ({ takeaway }: ScriptsComposed) => {
  const told = prompts.filter(({ field }) => takeaway?.[field])
  if (told.length === 0) return null
  return (
    <details>
      <summary>What you talked about</summary>
      <dl class="remembered">
        {told.map(({ field, question }) => (
          <div>
            <dt>{question}</dt>
            <dd>{takeaway?.[field]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
