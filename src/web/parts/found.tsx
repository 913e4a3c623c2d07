// What was found, each a link: rooms, people, applications, and words in the text around them.
import type { Child } from 'hono/jsx'
import type { ApplicationFound, Found as FoundHere, PersonFound } from '#app/find.ts'
import type { Piece } from '#core/find/excerpt.ts'
import { nameOf, type Room } from '../rooms.ts'
import { FoundText } from './found-text.tsx'
import { Marked } from './marked.tsx'

type FoundProps = {
  /** What was typed. */
  readonly words: string
  readonly rooms: readonly Room[]
  /** Left out where nothing was typed that one could look for. */
  readonly found?: FoundHere | undefined
}

export const Found = ({ words, rooms, found = nothing }: FoundProps) => {
  const { people, applications, texts, isMore } = found
  const count = rooms.length + people.length + applications.length + texts.length
  const herePeople = <Group name="People" lines={people.map(personLine)} />
  const hereApplications = <Group name="Applications" lines={applications.map(applicationLine)} />
  return (
    <div id="found" data-said={sayFound(words, count)}>
      {words.trim() === '' && (
        <p class="quiet">
          People and companies by how their names begin, numbers by their digits, and any word that
          you noted, wrote or were told.
        </p>
      )}
      {count === 0 && (
        <p class="quiet">
          Nothing here has “<bdi>{words.trim()}</bdi>” in it. The first letters of a word are
          enough, and fewer words find more.
        </p>
      )}
      <div id="found-list">
        <Group
          name="Rooms"
          lines={rooms.map((room) => ({ href: room.path, what: nameOf(room) }))}
        />
        {found.areOthersNamed ? [hereApplications, herePeople] : [herePeople, hereApplications]}
        {texts.length > 0 && (
          <Section name="Words">
            {texts.map((text) => (
              <FoundText {...text} />
            ))}
          </Section>
        )}
      </div>
      {isMore && <p class="quiet">There is more. Another word, or more of one, narrows it down.</p>}
    </div>
  )
}

const nothing: FoundHere = {
  ...{ people: [], applications: [], texts: [] },
  ...{ areOthersNamed: false, isMore: false },
}

type LineProps = { readonly href: string; readonly what: Child; readonly about?: Child }

const Group = ({ name, lines }: { readonly name: string; readonly lines: readonly LineProps[] }) =>
  lines.length === 0 ? (
    <></>
  ) : (
    <Section name={name}>
      {lines.map(({ href, what, about }) => (
        <li>
          <a href={href}>
            <bdi>{what}</bdi>
            {about && <span class="quiet"> {about}</span>}
          </a>
        </li>
      ))}
    </Section>
  )

const Section = ({ name, children }: { readonly name: string; readonly children: Child }) => {
  const id = `found-${name.toLowerCase()}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul class="found">{children}</ul>
    </section>
  )
}

function personLine({ id, name, otherName, title, companies }: PersonFound): LineProps {
  const about = [...(title ? [title] : []), ...companies]
  return {
    href: `/people/${id}`,
    what: <Marked pieces={name} />,
    about: (
      <>
        {otherName && (
          <>
            also known as <MarkedName pieces={otherName} />
            {about.length > 0 && ', '}
          </>
        )}
        {about.map((pieces, index) => (
          <>
            {index > 0 && ', '}
            <MarkedName pieces={pieces} />
          </>
        ))}
      </>
    ),
  }
}

function applicationLine({ id, position, company }: ApplicationFound): LineProps {
  return {
    href: `/applications/${id}`,
    what: <Marked pieces={position} />,
    about: (
      <>
        at <MarkedName pieces={company} />
      </>
    ),
  }
}

const MarkedName = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <bdi>
    <Marked pieces={pieces} />
  </bdi>
)

function sayFound(words: string, count: number): string {
  if (words.trim() === '') return 'A few letters are enough.'
  if (count === 0) return 'Nothing found.'
  return count === 1 ? 'One found.' : `${count} found, the best first.`
}
