// One note of today's post: to whom, on what, when it arrives; and the two ticks, signed and posted.
import { markOf, type PostItem } from '#app/list-post.ts'
import type { Day } from '#core/days/day.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { sayNear } from '#core/post/advise.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { paperFields } from '../../forms/on-paper.ts'
import { Button, LinkButton } from '../button.tsx'
import { Form } from '../form.tsx'
import { roomPath } from '../rooms/room-path.ts'
import { Sentence } from '../sentence.tsx'

type LineProps = { readonly item: PostItem; readonly today: Day }

export const PostLine = ({ item, today }: LineProps) => {
  const { composed, channel, words, hindrances, arrives, signedAt, kind } = item
  const { contact, interview, case: kase } = composed
  const { position, company } = kase.application
  const about = { interview: interview.id, contact: contact.id, kind }
  const mend = words === undefined ? 'Finish the note' : 'Put it right'
  const room = roomPath(stepPath(about), channel, [])
  const title = sayStep({ ...composed.step!, channel }, contact.name)
  const draftedBy = composed.own?.by === 'words' ? composed.own.words.draftedBy : undefined
  const isReady = words !== undefined && hindrances.length === 0
  return (
    <li id={`${contact.id}-${kind}`}>
      {isReady && (
        <input
          class="to-print screen-only"
          type="checkbox"
          form="run"
          name="print"
          value={markOf(item)}
          checked
          aria-label={`Print it: ${title}`}
        />
      )}
      <div class="what">
        <h2 class="line-title">
          <Sentence names={[contact.name]}>{title}</Sentence>
        </h2>
        <p class="quiet">
          <bdi>{position}</bdi> at <bdi>{company}</bdi>. Posted today, it arrives{' '}
          <strong>{sayNear(arrives, today)}</strong>.
        </p>
        {draftedBy !== undefined && signedAt === undefined && (
          <p>
            <strong>
              Drafted by <bdi>{draftedBy}</bdi>.
            </strong>{' '}
            Read it over before you sign it.
          </p>
        )}
        {words !== undefined && (
          <details>
            <summary>{signedAt === undefined ? 'The words' : 'The words you signed'}</summary>
            <div class="words-shown">{words}</div>
            <p>
              <a href={room}>Open the note</a>
            </p>
          </details>
        )}
        {hindrances.map((sentence) => (
          <p class="missing">{sentence}</p>
        ))}
      </div>
      {!isReady ? (
        <div class="actions">
          <LinkButton weight="second" href={room} about={`${mend}: ${contact.name}`}>
            {mend}
          </LinkButton>
        </div>
      ) : (
        <div class="actions ticks">
          <Form action="/post/signed">
            <Carried item={item} />
            <input type="hidden" name="signed" value={signedAt === undefined ? 'yes' : ''} />
            <TickButton name="Signed" about={contact.name} isTicked={signedAt !== undefined} />
          </Form>
          <Form action="/post/posted">
            <Carried item={item} />
            <Button weight="second" about={`Posted: ${contact.name}`}>
              Posted
            </Button>
          </Form>
        </div>
      )}
    </li>
  )
}

const Carried = ({ item }: { readonly item: PostItem }) => (
  <>
    {Object.entries(paperFields(item)).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

type TickProps = { readonly name: string; readonly about: string; readonly isTicked: boolean }

/** A tick that is kept at once. */
const TickButton = ({ name, about, isTicked }: TickProps) => (
  <button
    type="submit"
    class="button tick-button"
    aria-pressed={isTicked ? 'true' : 'false'}
    aria-label={`${name}: ${about}`}
  >
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="2.500" y="2.500" width="15" height="15" rx="3" />
      {isTicked && <path d="m6 10 3 3 5.500-6.500" />}
    </svg>
    {name}
  </button>
)
