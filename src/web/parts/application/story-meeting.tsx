// An interview in the story: whom one met, and the way to what was talked about.
import type { KeptCase } from '#app/get-case.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { sayList } from '../say-list.ts'
import { Sentence } from '../sentence.tsx'

type StoryMeetingProps = {
  readonly interview: KeptCase['interviews'][number]
  readonly nameOf: (contact: string) => string
  readonly zone: string
}

export const StoryMeeting = ({ interview, nameOf, zone }: StoryMeetingProps) => {
  const { id, start, contacts } = interview
  const names = contacts.map(nameOf)
  return (
    <li class="meeting">
      <div class="when">{sayClock(clockOf(start, zone))}</div>
      <p class="what">
        <Sentence names={names}>
          {names.length === 0 ? 'You had an interview.' : `You met ${sayList(names)}.`}
        </Sentence>
      </p>
      <p class="entry-actions screen-only">
        <a
          href={`/interviews/${id}/takeaways`}
          aria-label={`What you talked about at ${sayClock(clockOf(start, zone))}`}
        >
          What you talked about
        </a>
      </p>
    </li>
  )
}
