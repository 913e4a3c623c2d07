// What is theirs to do: dates they gave, and a further interview that has no date yet.
import type { WaitingItem } from '#app/today.ts'
import { sayDay } from '#core/days/say.ts'
import { Sentence } from '../sentence.tsx'

export const Waiting = ({ waiting }: { readonly waiting: readonly WaitingItem[] }) => (
  <section aria-labelledby="waiting">
    <h2 id="waiting">Now it is theirs</h2>
    <dl class="facts soon">
      {waiting.map((item) => (
        <>
          <dt class="number">{item.kind === 'decision' ? sayDay(item.on) : 'Any day'}</dt>
          <dd>
            <a href={`/applications/${item.application.id}`}>
              <bdi>{item.application.company}</bdi>
            </a>{' '}
            <Sentence names={[item.contact.name]}>{sayWaited(item)}</Sentence>
          </dd>
        </>
      ))}
    </dl>
  </section>
)

function sayWaited(item: WaitingItem): string {
  switch (item.kind) {
    case 'decision':
      return `decides by then. Without news you ask ${item.contact.name} on ${sayDay(item.note.on)}.`
    case 'next-interview':
      return `names a day for the next interview. Without one you ask ${item.contact.name} on ${sayDay(item.on)}.`
  }
}
