// What was sent to somebody, and said with them, before: latest first.
import type { Child } from 'hono/jsx'
import type { Occasion } from '#app/get-occasion.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { sayEntry } from '#core/journal/say-entry.ts'
import { Sentence } from '../sentence.tsx'

type SoFarProps = Pick<Occasion, 'case' | 'contact'> & {
  /** Opened only when it is asked for. */
  readonly folded?: boolean | undefined
}

export const SoFar = ({ case: kase, contact, folded }: SoFarProps) => {
  const entries = liveEntries(kase.journal, kase.now).filter(
    (entry) => 'contact' in entry && entry.contact === contact.id,
  )
  if (entries.length === 0) return null
  return (
    <Framed folded={folded}>
      <ol reversed>
        {entries.toReversed().map((entry) => (
          <li>
            <p class="when">{sayDay(dayOf(entry.at, kase.candidate.timeZone))}</p>
            <p>
              <Sentence names={[contact.name]}>{sayEntry(entry, () => contact.name)}</Sentence>
            </p>
            {entry.words && (
              <details>
                <summary aria-label={`The words: ${sayEntry(entry, () => contact.name)}`}>
                  The words
                </summary>
                <p class="serif words">{entry.words}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Framed>
  )
}

const Framed = ({ folded, children }: Pick<SoFarProps, 'folded'> & { readonly children: Child }) =>
  folded ? (
    <details class="so-far">
      <summary>What was sent and said before</summary>
      {children}
    </details>
  ) : (
    <section class="so-far screen-only" aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      {children}
    </section>
  )
