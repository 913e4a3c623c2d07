// The journal in words, latest first; whatever still stands can be taken back.
import type { EntryShown } from '#app/get-application.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayClock, sayDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import { sayEntry } from '#core/journal/say-entry.ts'
import { LinkButton } from './button.tsx'

type JournalLinesProps = {
  readonly journal: readonly EntryShown[]
  readonly nameOf: (contact: string) => string
  readonly application: string
  /** The candidate's own. */
  readonly zone: string
}

export const JournalLines = ({ journal, nameOf, application, zone }: JournalLinesProps) => {
  const shown = journal.filter(({ entry }) => entry.type !== 'taken-back').toReversed()
  if (shown.length === 0) {
    return <p class="quiet">Nothing yet. Every note, call and reply will stand here.</p>
  }
  return (
    <ol class="plan journal" reversed>
      {shown.map(({ entry, takenBackAt, canBeTakenBack }) => {
        const sentence = sayEntry(entry, nameOf)
        return (
          <li class={takenBackAt === undefined ? '' : 'state-skipped'}>
            <div class="when">{sayMoment(entry.at, zone)}</div>
            <div>
              <p class={takenBackAt === undefined ? '' : 'what'}>{sentence}</p>
              {entry.reason && <p class="because">Your reason: {entry.reason}</p>}
              {entry.words && <Words words={entry.words} />}
            </div>
            {takenBackAt !== undefined && (
              <p class="quiet small">taken back {sayMoment(takenBackAt, zone)}</p>
            )}
            {canBeTakenBack && (
              <LinkButton
                weight="plain"
                href={`/applications/${application}/entries/${entry.id}/withdrawal`}
                about={`Take back: ${sentence}`}
              >
                Take back
              </LinkButton>
            )}
          </li>
        )
      })}
    </ol>
  )
}

const Words = ({ words }: { readonly words: string }) => (
  <details>
    <summary>The words</summary>
    <p class="serif words">{words}</p>
  </details>
)

function sayMoment(at: Moment, zone: string): string {
  return `${sayDay(dayOf(at, zone))}, ${sayClock(clockOf(at, zone))}`
}
