// Many people of one file: the first of them to look at, for all are kept together and can be taken back together.
import type { PersonFound } from '#capture/found.ts'
import { mostShown } from '../../forms/found-rows.ts'
import type { Numbers } from '../../numbers.ts'

type ManyProps = { readonly people: readonly PersonFound[]; readonly numbers: Numbers }

export const FoundMany = ({ people, numbers }: ManyProps) => (
  <div class="wide-table" tabindex={0} role="region" aria-label="The first of them">
    <table>
      <thead>
        <tr>
          {['Name', 'Title', 'Company', 'Email', 'Phone'].map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.slice(0, mostShown).map((person) => (
          <tr>
            {cellsOf(person, numbers).map((text) => (
              <td>
                <bdi>{text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p class="quiet">and {people.length - mostShown} more</p>
  </div>
)

function cellsOf({ name, title, company, emails, phones, address }: PersonFound, numbers: Numbers) {
  const phone = phones[0] && numbers(phones[0], { ...(address && { address }) }).said
  return [name, title, company, emails[0], phone]
}
