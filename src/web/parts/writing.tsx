// The two sides of the writing room.
import type { NoteComposed } from '#app/compose-note.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { englishOf, sayLetterDate } from '#core/words/say-date.ts'
import type { Need } from '#core/words/written.ts'
import type { Filled } from '../forms/filled.ts'
import { leavableOf, type Leavable } from '../forms/left-out.ts'
import { wayBack } from '../place.ts'
import { Done } from './done.tsx'
import { Letter, type LetterHead } from './letter.tsx'
import { Needs } from './needs.tsx'
import { prompts } from './prompts.ts'
import { SendNote } from './send-note.tsx'
import { Stationeries } from './stationeries.tsx'
import { Title } from './title.tsx'
import { Warnings } from './warnings.tsx'

type WritingProps = {
  readonly composed: NoteComposed
  readonly leftOut: readonly Leavable[]
  readonly path: string
  readonly filled: Filled
  /** Shows what the note is made of, though nothing is lacking. */
  readonly changes: boolean
  /** The form for what was lacking came back, with something wrong. */
  readonly isAgain: boolean
  readonly done: string | undefined
}

export const Writing = (props: WritingProps) => {
  const { composed, leftOut, path, filled, changes, isAgain, done } = props
  const { case: kase, contact, step, kind, channel, note, warnings } = composed
  const asksHandwriting = kind === 'thank-you' && kase.candidate.post === undefined
  const isWhole = note.state === 'written' && !asksHandwriting && !changes && !isAgain
  const needs = needsOf(props)
  return (
    <>
      <Done done={done} />
      <Title
        from={wayBack(kase.application)}
        lead={warnings.length === 0 ? step?.because : undefined}
      >
        {step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`}
      </Title>
      <Warnings warnings={warnings} />
      <div class="two">
        <div class="stack-wide screen-only">
          {isWhole ? (
            <>
              <Stationeries {...{ path, channel, leftOut }} />
              <SendNote
                {...{ path, channel, leftOut, note, contact, filled, warnings }}
                changeable={kind === 'thank-you'}
              />
            </>
          ) : (
            <Needs
              action={`${path}/parts`}
              {...{ filled, channel, leftOut, needs, asksHandwriting }}
              leavable={changes ? [] : leavableOf(needs)}
            />
          )}
        </div>
        {isWhole ? (
          <Letter note={note} channel={channel} head={headOf(composed)} />
        ) : (
          <div class="sheet letter waiting" aria-hidden="true">
            <p>The note to {contact.name} will stand here, in your words.</p>
          </div>
        )}
      </div>
    </>
  )
}

/** What is asked: what is lacking, or all that there is to change; of a form that came back, what it had. */
function needsOf({ composed: { note, kind }, changes, isAgain, filled }: WritingProps) {
  const lacking = note.state === 'lacking' ? note.needs : []
  if (kind !== 'thank-you' || (!changes && !isAgain)) return lacking
  if (!isAgain) return allParts
  const others = allParts.filter(({ field }) => !lacking.some((need) => need.field === field))
  return [...lacking, ...others].filter(({ field }) => filled.values(field).length > 0)
}

const allParts: readonly Need[] = [
  ...prompts.map(({ field, question }) => ({ field: `takeaway.${field}`, sentence: question })),
  { field: 'candidate.currentPosition', sentence: 'What do you do now?' },
]

function headOf({ case: kase, contact }: NoteComposed): LetterHead {
  const { name, address, phone, email, timeZone, language } = kase.candidate
  const present = (lines: readonly (string | undefined)[]) =>
    lines.filter((line) => line !== undefined)
  return {
    sender: present([name, ...(address?.lines ?? []), phone, email]),
    date: sayLetterDate(dayOf(kase.now, timeZone), englishOf(language)),
    recipient: present([
      contact.name,
      contact.title,
      kase.application.company,
      ...(contact.address?.lines ?? []),
    ]),
  }
}
