// The call room as it looks: number and time, what to say, and how it went.
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Lacking, Script } from '#core/words/written.ts'
import type { Room } from '../composing.ts'
import type { Filled } from '../forms/filled.ts'
import type { Place } from '../place.ts'
import { CallOutcome } from './call-outcome.tsx'
import { Done } from './done.tsx'
import { sayHours } from './hours.ts'
import { Needs } from './needs.tsx'
import { ScriptSheet } from './script-sheet.tsx'
import { Title } from './title.tsx'

type CallingProps = {
  readonly place: Place
  readonly room: Room
  readonly path: string
  readonly filled: Filled
  readonly scripts: Readonly<Record<'answered' | 'voicemail' | 'colleague', Script | Lacking>>
  readonly done: string | undefined
}

export const Calling = ({ place, room, path, filled, scripts, done }: CallingProps) => {
  const { contact, step, warnings } = room
  const { answered, voicemail, colleague } = scripts
  return (
    <>
      <Done done={done} />
      <Title from={place.back} lead={step?.because}>
        {step ? sayStep(step, contact.name) : `A call to ${contact.name}`}
      </Title>
      <div class="stack-wide">
        <NumberAndTime room={room} interview={place.interview.id} />
        {answered.state === 'written' && <ScriptSheet script={answered} />}
        <MoreScripts {...{ voicemail, colleague, path, filled }} lacks={lacksOf(scripts)} />
        <CallOutcome path={path} filled={filled} name={contact.name} warnings={warnings} />
      </div>
    </>
  )
}

const NumberAndTime = ({
  room,
  interview,
}: {
  readonly room: Room
  readonly interview: string
}) => {
  const { contact, kase, zone, step } = room
  const own = kase.candidate.timeZone
  const there = sayClock(clockOf(kase.now, zone))
  const here = sayClock(clockOf(kase.now, own))
  const hours = step && sayHours(step, own)
  return (
    <div class="call-head">
      {contact.phone === undefined ? (
        <p>
          The phone number of {contact.name} is still missing.{' '}
          <a href={`/interviews/${interview}/people`}>Add it</a>
        </p>
      ) : (
        <a class="button first number" href={`tel:${dialled(contact.phone)}`}>
          Call {contact.phone}
        </a>
      )}
      <p class="quiet">
        It is {sayDay(dayOf(kase.now, zone))}, {there}
        {there === here ? '' : ` there, ${here} for you`}.{hours && ` Good hours are ${hours}.`}
      </p>
    </div>
  )
}

type MoreProps = Pick<CallingProps['scripts'], 'voicemail' | 'colleague'> &
  Pick<CallingProps, 'path' | 'filled'> & { readonly lacks: Lacking['needs'] }

const MoreScripts = ({ voicemail, colleague, path, filled, lacks }: MoreProps) => (
  <div>
    {lacks.length > 0 && (
      <Needs action={`${path}/parts`} filled={filled} needs={lacks} button="Show every script" />
    )}
    {voicemail.state === 'written' && (
      <details>
        <summary>If you reach the voicemail</summary>
        <ScriptSheet script={voicemail} />
      </details>
    )}
    {colleague.state === 'written' && (
      <details>
        <summary>If a colleague answers</summary>
        <ScriptSheet script={colleague} />
      </details>
    )}
  </div>
)

/** What the scripts lack together, each once. */
function lacksOf(scripts: CallingProps['scripts']): Lacking['needs'] {
  const needs = Object.values(scripts).flatMap((one) => (one.state === 'lacking' ? one.needs : []))
  return [...new Map(needs.map((need) => [need.field, need])).values()]
}

/** Digits only, an extension after a pause. */
function dialled(phone: string): string {
  const [main = '', extension] = phone.split(/(?:,|;|x|ext\.?|extension)\s*(?=\d{1,6}$)/i)
  const digits = main.replace(/[^\d+]/g, '')
  return extension ? `${digits},${extension}` : digits
}
