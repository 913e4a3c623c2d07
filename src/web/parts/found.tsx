// What the jump field found: rooms, people and applications, each a link with a word about it.
import type { Child } from 'hono/jsx'
import type { Target } from '#app/jump.ts'
import { nameOf, type Room } from '../rooms.ts'

type FoundProps = {
  /** What was typed. */
  readonly words: string
  readonly rooms: readonly Room[]
  readonly targets: readonly Target[]
}

export const Found = ({ words, rooms, targets }: FoundProps) => {
  const count = rooms.length + targets.length
  return (
    <div id="found" data-said={sayFound(words, count)}>
      {count === 0 ? (
        <p class="quiet">
          Nothing here is called “<bdi>{words.trim()}</bdi>”. A few letters of the name are enough.
        </p>
      ) : (
        <ul class="found">
          {rooms.map((room) => (
            <Line href={room.path} name={nameOf(room)} />
          ))}
          {targets.map((target) =>
            target.kind === 'person' ? (
              <Line
                href={`/people/${target.id}`}
                name={target.name}
                about={<Person {...target} />}
              />
            ) : (
              <Line
                href={`/applications/${target.id}`}
                name={target.position}
                about={
                  <>
                    at <bdi>{target.company}</bdi>
                  </>
                }
              />
            ),
          )}
        </ul>
      )}
    </div>
  )
}

type LineProps = { readonly href: string; readonly name: string; readonly about?: Child }

const Line = ({ href, name, about }: LineProps) => (
  <li>
    <a href={href}>
      <bdi>{name}</bdi>
      {about && <span class="quiet"> {about}</span>}
    </a>
  </li>
)

const Person = ({ title, otherName, companies }: Extract<Target, { readonly kind: 'person' }>) => (
  <>
    {otherName && (
      <>
        also known as <bdi>{otherName}</bdi>
        {(title || companies.length > 0) && ', '}
      </>
    )}
    {[...(title ? [title] : []), ...companies].map((part, index) => (
      <>
        {index > 0 && ', '}
        <bdi>{part}</bdi>
      </>
    ))}
  </>
)

function sayFound(words: string, count: number): string {
  if (words.trim() === '') return 'A few letters are enough.'
  if (count === 0) return 'Nothing found.'
  return count === 1 ? 'One found.' : `${count} found, the best first.`
}
