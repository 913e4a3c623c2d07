// Two people side by side, and the question whether they are one.
import type { Duplicate } from '#app/find-duplicates.ts'
import type { Numbers } from '../../numbers.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type PairProps = Duplicate & { readonly numbers: Numbers }

export const DuplicatePair = ({ one, other, by, numbers }: PairProps) => (
  <section class="pair" aria-label={`${one.contact.name} and ${other.contact.name}`}>
    <p class="quiet">{same[by]}</p>
    <Form action="/people/duplicates">
      <input type="hidden" name="one" value={one.contact.id} />
      <input type="hidden" name="other" value={other.contact.id} />
      <div class="sides">
        <Side {...one} numbers={numbers} beside={other.contact.name} />
        <Side {...other} numbers={numbers} beside={one.contact.name} />
      </div>
      <div class="actions">
        <Button
          weight="plain"
          name="kept"
          value="both"
          about={`${one.contact.name} and ${other.contact.name} are two people`}
        >
          They are two people
        </Button>
      </div>
    </Form>
  </section>
)

const same = {
  email: 'The same email',
  phone: 'The same phone',
  name: 'The same name',
} as const

type SideProps = Duplicate['one'] & { readonly beside: string; readonly numbers: Numbers }

const Side = ({ beside, numbers, ...person }: SideProps) => (
  <div class="sheet">
    <h2 class="line-title">
      <a href={`/people/${person.contact.id}`}>
        <bdi>{person.contact.name}</bdi>
      </a>
    </h2>
    {linesOf(person, numbers).map((line) => (
      <p>
        <bdi>{line}</bdi>
      </p>
    ))}
    <div class="actions">
      <Button
        weight="second"
        name="kept"
        value={person.contact.id}
        about={`Join ${beside} into ${person.contact.name}`}
      >
        Join into this one
      </Button>
    </div>
  </div>
)

function linesOf(
  { contact, names, ways, companies }: Duplicate['one'],
  numbers: Numbers,
): readonly string[] {
  const { title, email, phone, address } = contact
  const [, ...otherNames] = names
  const lines = [
    otherNames.length > 0 ? `Also known as ${otherNames.join(', ')}` : undefined,
    title,
    companies.join(', '),
    email,
    ...ways.emails,
    ...[...(phone ? [phone] : []), ...ways.phones].map((one) => numbers(one, contact).said),
    address?.lines.join(', '),
  ]
  return lines.filter((line) => line !== undefined && line !== '') as readonly string[]
}
