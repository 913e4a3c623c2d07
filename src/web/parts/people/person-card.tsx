// The details of a person, as they would stand on a card.
import type { PersonShown } from '#app/get-person.ts'
import { listRegions } from '#capture/regions.ts'
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import { isReached } from '#core/journal/reach.ts'
import { sayStatus } from '#core/plan/say-step.ts'
import { sayCity, sayCountry } from '../../forms/places.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'
import type { Numbers } from '../../numbers.ts'
import { LinkButton } from '../button.tsx'
import { OtherWays } from './other-ways.tsx'
import { MailWay, mailTo, PhoneWay } from './ways.tsx'

type CardProps = PersonShown & { readonly numbers: Numbers }

export const PersonCard = (person: CardProps) => {
  const { contact, otherNames, reach, applications, ways, hasPhoto, numbers } = person
  const { id, phone, email, address, pronouns, saidAs, company } = contact
  const shown = phone === undefined ? undefined : numbers(phone, contact)
  const isUnreached = !isReached(reach)
  return (
    <div class="sheet contact">
      {hasPhoto && <Photo contact={contact} />}
      {isUnreached && (
        <p class="missing">
          {phone || email ? 'No way that works yet' : 'No way to reach them yet'}: an email, a phone
          number or a postal address is enough.
        </p>
      )}
      <dl class="facts">
        <Fact name="Also known as">{otherNames.join(', ') || undefined}</Fact>
        <Fact name="Said as">{saidAs}</Fact>
        <Fact name="Pronouns">{pronouns}</Fact>
        <Fact name="Company">{company}</Fact>
        <dt>Phone</dt>
        <dd>
          {shown ? <PhoneWay phone={shown} reach={reach} /> : <NotYet />}
          {shown?.doubt && <p class="quiet">This number {sayDoubt(shown.doubt)}.</p>}
          <OtherWays
            id={id}
            kind="phone"
            ways={ways.phones.map((way) => {
              const { said, dialled, doubt } = numbers(way, contact)
              return { way, said, href: `tel:${dialled}`, ...(doubt && { doubt }) }
            })}
          />
        </dd>
        <dt>Email</dt>
        <dd>
          {email ? <MailWay {...{ email, reach }} /> : <NotYet />}
          <OtherWays
            id={id}
            kind="email"
            ways={ways.emails.map((way) => ({ way, said: way, href: mailTo(way) }))}
          />
        </dd>
        <dt>By post</dt>
        <dd class="envelope">{address ? <bdi>{address.lines.join('\n')}</bdi> : <NotYet />}</dd>
        <Place {...person} />
        <dt>Met for</dt>
        <dd>
          {applications.length === 0 && <span class="quiet">nothing yet</span>}
          {applications.map(({ application, status }) => (
            <p>
              <a href={`/applications/${application.id}`}>
                <bdi>{application.position}</bdi> at <bdi>{application.company}</bdi>
              </a>
              <span class="quiet">, {lower(sayStatus(status))}</span>
            </p>
          ))}
        </dd>
      </dl>
      <div class="actions">
        <LinkButton weight={isUnreached ? 'second' : 'plain'} href={`/people/${id}/edit`}>
          {isUnreached ? 'Add a way to reach them' : 'Change the details'}
        </LinkButton>
      </div>
    </div>
  )
}

const Fact = ({
  name,
  children,
}: {
  readonly name: string
  readonly children: string | undefined
}) =>
  children === undefined ? null : (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  )

const Photo = ({ contact }: Pick<PersonShown, 'contact'>) => (
  <p class="photo">
    <img src={`/people/${contact.id}/photo`} alt={contact.name} />
  </p>
)

const NotYet = () => <span class="quiet">not known yet</span>

/** Where they are, where that is said of them themselves. */
const Place = ({ contact, now, zone }: PersonShown) => {
  const { timeZone, country, region } = contact
  const clock = (zone: string) => sayClock(clockOf(now, zone))
  const [, regionName = region] = listRegions(country).find(([code]) => code === region) ?? []
  const where = [timeZone && sayCity(timeZone), country && sayCountry(country), regionName]
  if (!timeZone && !country) return null
  const isElsewhere = timeZone !== undefined && clock(timeZone) !== clock(zone)
  return (
    <>
      <dt>Where</dt>
      <dd>
        {where.filter(Boolean).join(', ')}
        {isElsewhere && <span class="number">; it is {clock(timeZone)} there now</span>}
      </dd>
    </>
  )
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
