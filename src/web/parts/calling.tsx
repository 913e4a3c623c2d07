// The call room as it looks: number and time, what to say, and how it went.
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import type { ScriptsComposed } from '#app/compose-scripts.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Lacking } from '#core/words/written.ts'
import type { Filled } from '../forms/filled.ts'
import { wayBack } from '../place.ts'
import { CallOutcome } from './call-outcome.tsx'
import { dialled } from './dialled.ts'
import { Done } from './done.tsx'
import { Form } from './form.tsx'
import { Button } from './button.tsx'
import { sayHours } from './hours.ts'
import { Needs } from './needs.tsx'
import { ScriptSheet } from './script-sheet.tsx'
import { Title } from './title.tsx'
import { Warnings } from './warnings.tsx'
import { WayOut } from './way-out.tsx'

type CallingProps = {
  readonly composed: ScriptsComposed
  readonly path: string
  /** The form of what the scripts lack, and that of how it went. */
  readonly parts: Filled
  readonly outcome: Filled
  readonly done: string | undefined
}

export const Calling = ({ composed, path, parts, outcome, done }: CallingProps) => {
  const { contact, step, scripts, warnings } = composed
  const { answered, voicemail, colleague } = scripts
  return (
    <>
      <Done done={done} />
      <Title
        from={wayBack(composed.case.application)}
        lead={warnings.length === 0 ? step?.because : undefined}
      >
        {step ? sayStep(step, contact.name) : `A call to ${contact.name}`}
      </Title>
      <Warnings warnings={warnings} />
      <div class="stack-wide">
        <NumberAndTime {...composed} />
        {answered.state === 'written' && <ScriptSheet script={answered} />}
        <MoreScripts {...{ voicemail, colleague, path }} filled={parts} lacks={lacksOf(scripts)} />
        <CallOutcome {...{ path, warnings }} filled={outcome} name={contact.name} />
      </div>
    </>
  )
}

const NumberAndTime = ({ contact, case: kase, zone, step, interview }: ScriptsComposed) => {
  const own = kase.candidate.timeZone
  const there = sayClock(clockOf(kase.now, zone))
  const here = sayClock(clockOf(kase.now, own))
  const hours = step && sayHours(step, own)
  return (
    <div class="call-head">
      {contact.phone === undefined ? (
        <p>
          The phone number of {contact.name} is still missing.{' '}
          <a href={`/interviews/${interview.id}/people`}>Add it</a>
        </p>
      ) : (
        <WayOut
          class="button first number"
          href={`tel:${dialled(contact.phone)}`}
          inPractice={`In practice nobody is called. The number is ${contact.phone}.`}
        >
          Call {contact.phone}
        </WayOut>
      )}
      <p class="quiet">
        It is {sayDay(dayOf(kase.now, zone))}, {there}
        {there === here ? '' : ` there, ${here} for you`}.{hours && ` Good hours are ${hours}.`}
      </p>
    </div>
  )
}

type Scripts = ScriptsComposed['scripts']

type MoreProps = Pick<Scripts, 'voicemail' | 'colleague'> &
  Pick<CallingProps, 'path'> & { readonly filled: Filled; readonly lacks: Lacking['needs'] }

const MoreScripts = ({ voicemail, colleague, path, filled, lacks }: MoreProps) => (
  <div>
    {lacks.length > 0 && (
      <Form action={`${path}/parts`} filled={filled}>
        <Needs filled={filled} needs={lacks} />
        <Button>Show every script</Button>
      </Form>
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
function lacksOf(scripts: Scripts): Lacking['needs'] {
  const needs = Object.values(scripts).flatMap((one) => (one.state === 'lacking' ? one.needs : []))
  return [...new Map(needs.map((need) => [need.field, need])).values()]
}
