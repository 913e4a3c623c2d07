// An application that is over, and which one wanted to look at again by now.
import type { ToLookAt } from '#app/list-to-look-at.ts'
import { sayDay } from '#core/days/say.ts'
import { LinkButton } from '../button.tsx'

export const ToLookAtAgain = ({ items }: { readonly items: readonly ToLookAt[] }) => (
  <ul class="lines">
    {items.map(({ application, on }) => {
      const { id, position, company } = application
      return (
        <li class="todo">
          <h2>
            Look at <bdi>{company}</bdi> again
          </h2>
          <p>
            You set {sayDay(on)} for it.{' '}
            <a class="quiet" href={`/applications/${id}`}>
              <bdi>{position}</bdi> at <bdi>{company}</bdi>
            </a>
          </p>
          <div class="actions">
            <LinkButton
              weight="second"
              href={`/applications/${id}/afterwards`}
              about={`Open what you noted: ${company}`}
            >
              Open what you noted
            </LinkButton>
          </div>
        </li>
      )
    })}
  </ul>
)
