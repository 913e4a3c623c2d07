// What was brought and waits to be looked at, with the way to it.
import type { Waiting } from '../../waiting.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type UnlookedProps = { readonly waiting: ReturnType<Waiting['list']> }

export const Unlooked = ({ waiting }: UnlookedProps) =>
  waiting.length === 0 ? null : (
    <section class="unlooked" aria-labelledby="unlooked">
      <h2 id="unlooked">Waiting to be looked at</h2>
      <ul class="lines">
        {waiting.map(({ id, brought }) => (
          <li>
            <p>
              <a href={`/import/${id}`}>
                <bdi>{brought.name}</bdi>
              </a>
              <span class="quiet">, {sayCount(brought.read.people.length)}</span>
            </p>
            <Form action={`/import/${id}/letting-go`}>
              <Button weight="plain" about={`Let it go: ${brought.name}`}>
                Let it go
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )

function sayCount(people: number): string {
  if (people === 0) return 'nobody yet'
  return people === 1 ? 'one person' : `${people.toLocaleString('en')} people`
}
