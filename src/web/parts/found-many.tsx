// Many people of one file: the first of them to look at, for all are kept together and can be taken back together.
import type { PersonFound } from '#capture/found.ts'
import { mostShown } from '../forms/found-rows.ts'

export const FoundMany = ({ people }: { readonly people: readonly PersonFound[] }) => (
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
        {people.slice(0, mostShown).map(({ name, title, company, emails, phones }) => (
          <tr>
            {[name, title, company, emails[0], phones[0]].map((text) => (
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
