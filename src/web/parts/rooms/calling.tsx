// The call room as it looks: the number and their time, what to say on one side, how it went on the other.
import type { ScriptsComposed } from '#app/compose-scripts.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { addressed } from '#core/words/addressed.ts'
import { reaches } from '#core/words/script.ts'
import type { Filled } from '../../forms/filled.ts'
import { lacksOf } from '../../forms/scripts-lack.ts'
import { zoneProposed } from '../../forms/zone-proposed.ts'
import { wayBack } from '../../place.ts'
import type { Numbers } from '../../numbers.ts'
import { Button } from '../button.tsx'
import { CallHead } from './call-head.tsx'
import { CallOutcome } from './call-outcome.tsx'
import { scriptDraft } from './change-words.tsx'
import { DraftForms } from './drafted-by.tsx'
import { Done } from '../done.tsx'
import { Form } from '../form.tsx'
import { MetSince } from './met-since.tsx'
import { Needs } from './needs.tsx'
import type { Modules } from '../qr-code.tsx'
import { Scripts } from './scripts.tsx'
import { Sentence } from '../sentence.tsx'
import { Title } from '../title.tsx'
import { Warnings } from './warnings.tsx'
import { ZoneAsked } from '../people/zone-asked.tsx'

type CallingProps = {
  readonly composed: ScriptsComposed
  /** The code with which a phone beside the screen dials. */
  readonly dial: Modules | undefined
  readonly numbers: Numbers
  readonly path: string
  /** The form of what the scripts lack, and that of how it went. */
  readonly parts: Filled
  readonly outcome: Filled
  readonly done: string | undefined
}

export const Calling = (props: CallingProps) => {
  const { composed, numbers, dial, path, parts, outcome, done } = props
  const { contact, step, scripts, warnings, zone: instead } = composed
  const { now, candidate } = composed.case
  const { name } = addressed(contact.name, false)
  const proposed = zoneProposed({ contact, numbers, now, own: candidate.timeZone, instead })
  const lacks = lacksOf(scripts)
  return (
    <>
      <Done done={done} />
      <MetSince {...composed} kind="call" />
      <Title
        from={wayBack(composed.case.application)}
        lead={warnings.length === 0 ? step?.because : undefined}
      >
        <Sentence names={[contact.name]}>
          {step ? sayStep(step, contact.name) : `A call to ${contact.name}`}
        </Sentence>
      </Title>
      <Warnings warnings={warnings} />
      <ZoneAsked {...{ name, proposed, now }} action={`${path}/zone`} />
      <Form action={`${path}/outcome`} filled={outcome} waits="with its button">
        <div class="calling">
          <CallHead {...composed} {...{ numbers, dial }} />
          <Scripts {...{ scripts, contact }} room={path} filled={outcome} />
          <CallOutcome {...{ warnings, contact }} filled={outcome} />
        </div>
      </Form>
      {reaches
        .filter((reached) => scripts[reached].words?.draftedBy !== undefined)
        .map((reached) => (
          <DraftForms draft={scriptDraft(reached)} words={`${path}/words`} about={{ reached }} />
        ))}
      {lacks.length > 0 && (
        <Form action={`${path}/parts`} filled={parts} class="fields scripts-lack screen-only">
          <Needs filled={parts} needs={lacks} />
          <div class="actions">
            <Button weight="second">Show every script</Button>
          </div>
        </Form>
      )}
    </>
  )
}
