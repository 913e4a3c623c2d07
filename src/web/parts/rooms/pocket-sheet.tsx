// The pocket sheet itself, as it is printed.
import type { Contact } from '#core/case/case.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Numbers } from '../../numbers.ts'
import type { Place } from '../../place.ts'
import { sayStretch } from '../say-stretch.ts'
import { WayOut } from '../way-out.tsx'

type PocketSheetProps = {
  readonly place: Place
  /** The candidate's own. */
  readonly zone: string
  readonly numbers: Numbers
}

export const PocketSheet = ({ place, zone, numbers }: PocketSheetProps) => {
  const { application, interview, people } = place
  return (
    <article class="sheet pocket">
      <h2>
        <bdi>{application.position}</bdi> at <bdi>{application.company}</bdi>
      </h2>
      <dl class="facts">
        <dt>When</dt>
        <dd>
          {sayDay(dayOf(interview.start, zone))}, {sayStretch(interview, zone)}
        </dd>
        <Where {...interview} />
      </dl>
      <section>
        <h3>Whom you meet</h3>
        <p>{isRemote(interview) ? bringHome.remote : bringHome.there}</p>
        <ul class="met">
          {people.map(({ contact }) => (
            <Met contact={contact} numbers={numbers} isRemote={isRemote(interview)} />
          ))}
          <Blank />
          <Blank />
        </ul>
      </section>
      <section>
        <h3>Before you leave, ask</h3>
        <ul class="asked">
          <Question>Who decides, and by when?</Question>
          <Question>May I call next week to hear where things stand? Whom?</Question>
        </ul>
      </section>
      <p class="quiet">
        Right afterwards, note what each of them told you. Your letters are made of it.
      </p>
    </article>
  )
}

const bringHome = {
  there:
    'Ask each for a business card before the talk begins. Without a card: name, title, and one way to reach them.',
  remote: 'Note from each: name, title, and one way to reach them.',
}

function isRemote({ format, link, place }: Place['interview']): boolean {
  return format === undefined ? link !== undefined && place === undefined : format !== 'on-site'
}

const Where = ({ format, place, link }: Place['interview']) => (
  <>
    {(place ?? format) && (
      <>
        <dt>Where</dt>
        <dd>{place ?? (format && formats[format])}</dd>
      </>
    )}
    {link && (
      <>
        <dt>Link to join</dt>
        <dd>
          <WayOut href={link} inPractice="In practice nobody joins.">
            {link}
          </WayOut>
        </dd>
      </>
    )}
  </>
)

const formats = { 'on-site': 'On site', video: 'By video', phone: 'By phone' } as const

type MetProps = {
  readonly contact: Contact
  readonly numbers: Numbers
  readonly isRemote: boolean
}

const Met = ({ contact, numbers, isRemote }: MetProps) => {
  const { name, title, email, phone, address } = contact
  const number = phone && numbers(phone, contact).said
  const ways = [number, email, address && 'a postal address'].filter((way) => way !== undefined)
  return (
    <li>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {title && `, ${title}`}
      </div>
      <div class="quiet">{ways.length > 0 ? ways.join(', ') : 'No way to reach them yet'}</div>
      <div class="ticks">
        <span class="aside-only">To bring home: </span>
        {!isRemote && <Tick>card</Tick>}
        {!title && <Tick>title</Tick>}
        {ways.length === 0 && <Tick>phone or email</Tick>}
        {isRemote && title && ways.length > 0 && <Tick>spelled right</Tick>}
      </div>
    </li>
  )
}

/** Somebody comes along whom nobody had announced; lines to write on, so nothing to hear. */
const Blank = () => (
  <li class="blank" aria-hidden="true">
    <div class="quiet small">Name, title</div>
    <div class="quiet small">Phone or email</div>
  </li>
)

const Tick = ({ children }: { readonly children: string }) => (
  <span class="box">
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="14" height="14" rx="2" fill="none" stroke="currentColor" />
    </svg>
    {children}
  </span>
)

const Question = ({ children }: { readonly children: string }) => <li>{children}</li>
