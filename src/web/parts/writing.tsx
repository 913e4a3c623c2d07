// The two sides of the writing room.
import { partsOf, type Day } from '#core/days/day.ts'
import { sayDate } from '#core/words/say-date.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import type { Lacking, Need, Written } from '#core/words/written.ts'
import type { Room } from '../composing.ts'
import type { Filled } from '../forms/filled.ts'
import { leavableOf, type Leavable } from '../forms/left-out.ts'
import type { Place } from '../place.ts'
import { Done } from './done.tsx'
import { Letter, type LetterHead } from './letter.tsx'
import { Needs } from './needs.tsx'
import { prompts } from './prompts.ts'
import { SendNote } from './send-note.tsx'
import { Stationeries } from './stationeries.tsx'
import { Title } from './title.tsx'

type WritingProps = {
  readonly place: Place
  readonly room: Room
  readonly kind: NoteKind
  readonly channel: Channel
  readonly leftOut: readonly Leavable[]
  readonly note: Written | Lacking
  readonly path: string
  readonly filled: Filled
  /** Shows what the note is made of, though nothing is lacking. */
  readonly changes: boolean
  readonly done: string | undefined
}

export const Writing = (props: WritingProps) => {
  const { place, room, kind, channel, leftOut, note, path, filled, changes, done } = props
  const { contact, step, kase } = room
  const asksHandwriting = kind === 'thank-you' && kase.candidate.post === undefined
  const isWhole = note.state === 'written' && !asksHandwriting && !changes
  const needs =
    note.state === 'lacking' && !changes
      ? note.needs
      : kind === 'thank-you' && changes
        ? allParts
        : []
  return (
    <>
      <Done done={done} />
      <Title from={place.back} lead={step?.because}>
        {step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`}
      </Title>
      <div class="two">
        <div class="stack-wide screen-only">
          {isWhole ? (
            <>
              <Stationeries {...{ path, channel, leftOut }} />
              <SendNote
                {...{ path, channel, leftOut, note, contact, filled }}
                warnings={room.warnings}
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
          <Letter note={note} channel={channel} head={headOf(room, place)} />
        ) : (
          <div class="sheet letter waiting" aria-hidden="true">
            <p>The note to {contact.name} will stand here, in your words.</p>
          </div>
        )}
      </div>
    </>
  )
}

const allParts: readonly Need[] = [
  ...prompts.map(({ field, question }) => ({ field: `takeaway.${field}`, sentence: question })),
  { field: 'candidate.currentPosition', sentence: 'What do you do now?' },
]

function headOf({ kase, contact }: Room, { application }: Place): LetterHead {
  const { name, address, phone, email, timeZone } = kase.candidate
  const present = (lines: readonly (string | undefined)[]) =>
    lines.filter((line) => line !== undefined)
  return {
    sender: present([name, ...(address?.lines ?? []), phone, email]),
    date: sayLetterDate(dayOf(kase.now, timeZone)),
    recipient: present([
      contact.name,
      contact.title,
      application.company,
      ...(contact.address?.lines ?? []),
    ]),
  }
}

/** `March 2, 2026`, as it stands at the head of a letter. */
function sayLetterDate(day: Day): string {
  return `${sayDate(day, 'en-US').replace(/^\w+, /, '')}, ${partsOf(day).year}`
}
