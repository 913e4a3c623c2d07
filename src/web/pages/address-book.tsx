// People out of an address book on one's server; what was found waits to be looked at.
import type { Context, Hono } from 'hono'
import { listBooks, readBook, type Book } from '#app/calendar-account/read-book.ts'
import { findSettings } from '#app/find-settings.ts'
import { Problem } from '#core/problem.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import { typed } from '../forms/answer.ts'
import { filledBy, filledWith, withProblem, type Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'
import type { Waiting } from '../waiting.ts'

const path = '/import/address-book'

export function addressBook(web: Hono, house: House, waiting: Waiting): void {
  const { desk } = house
  if (house.practice) return
  web.get(path, async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    if (!(await findCalendarAccount(desk.db, desk.account)))
      return c.redirect('/settings/calendar/account', 303)
    return showBooks(c, house, filledWith())
  })
  web.post(path, async (c) => {
    const data = await c.req.formData()
    try {
      const url = typed(data, 'book')
      const books = url ? [] : await listBooks(desk)
      const chosen = url ?? (books.length === 1 ? books[0]!.url : undefined)
      if (chosen === undefined) return await showBooks(c, house, filledBy(data), books)
      return c.redirect(`/import/${waiting.keep(await bring(house, chosen))}`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return showBooks(c, house, withProblem(filledBy(data), error))
    }
  })
}

async function bring({ desk }: House, url: string) {
  const settings = await findSettings(desk)
  const { name, bytes } = await readBook(desk, url)
  const { readApart } = await import('#capture/read-apart.ts')
  const reader = { timeZone: settings?.timeZone ?? 'UTC', me: settings?.email }
  const read =
    bytes.length > 0 ? await readApart('file', bytes, reader) : { people: [], broken: [] }
  if (read.people.length > 0) return { name: `Address book “${name}”`, read }
  throw new Problem('missing', `Nobody was found in “${name}”.`, { field: 'book' })
}

async function showBooks(c: Context, house: House, filled: Filled, books?: readonly Book[]) {
  const children = (
    <>
      <Title
        from={{ href: '/import', word: 'Bring in people' }}
        lead="Whoever is found is added to your people, once you have looked. Whoever is here already stays one person."
      >
        From your address book
      </Title>
      <Form action={path} filled={filled}>
        {books && books.length > 0 && (
          <Choice
            of={filled}
            name="book"
            label="Which one?"
            options={books.map(({ url, name }) => ({ value: url, word: name }))}
          />
        )}
        {books?.length === 0 && (
          <p>There is no address book on your server but the one of Sincerely.</p>
        )}
        <div class="actions after">
          <Button>{books && books.length > 0 ? 'Read it' : 'Look on my server'}</Button>
        </div>
      </Form>
    </>
  )
  const wrong = filled.errors.size > 0
  const page = { title: 'From your address book', room: 'people', wrong, children } as const
  return showHere(c, house, page, wrong ? 422 : 200)
}
