// What was sent to somebody, and said with them, before: latest first.
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { sayEntry } from '#core/journal/say-entry.ts'
import type { Occasion } from '#app/get-occasion.ts'

export const SoFar = ({ case: kase, contact }: Pick<Occasion, 'case' | 'contact'>) => {
  const entries = liveEntries(kase.journal, kase.now).filter(
    (entry) => 'contact' in entry && entry.contact === contact.id,
  )
  if (entries.length === 0) return null
  return (
    <section class="so-far screen-only" aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      <ol reversed>
        {entries.toReversed().map((entry) => (
          <li>
            <p class="when">{sayDay(dayOf(entry.at, kase.candidate.timeZone))}</p>
            <p>{sayEntry(entry, () => contact.name)}</p>
            {entry.words && (
              <details>
                <summary>The words</summary>
                <p class="serif words">{entry.words}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
