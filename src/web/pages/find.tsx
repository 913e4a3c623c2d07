// Find: people, applications, words and rooms, by a few letters of what is looked for.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { find as foundBy } from '#app/find.ts'
import { fold } from '#core/words/fold.ts'
import type { House } from '../house.ts'
import { Found } from '../parts/found.tsx'
import { Title } from '../parts/title.tsx'
import { nameOf, rooms, type Room } from '../rooms.ts'
import { show } from '../show.tsx'

export function find(web: Hono, house: House): void {
  web.get('/find', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    const words = (c.req.query('q') ?? '').slice(0, longest)
    const found = await foundBy(house.desk, words)
    const children = <Find {...{ words, found }} rooms={roomsCalled(words)} />
    return show(c, house, { title: 'Find', children })
  })
}

const longest = 200

/** Rooms one of whose words begins so; all of them where nothing was typed. */
function roomsCalled(words: string): readonly Room[] {
  const typed = fold(words)
  return rooms.filter((room) => ` ${fold(nameOf(room))}`.includes(` ${typed}`))
}

const Find = (found: Parameters<typeof Found>[0]) => (
  <>
    <Title>Find</Title>
    <div data-sheet="Find" class="finding">
      <form class="filter" action="/find" role="search" data-filter="found">
        <label class="aside-only" for="find">
          {label}
        </label>
        <input
          id="find"
          name="q"
          type="search"
          value={found.words}
          placeholder={label}
          autocomplete="off"
          autocapitalize="off"
          enterkeyhint="go"
          dir="auto"
          autofocus
        />
        <button class="button">Find</button>
        <p class="aside-only" role="status" />
      </form>
      <Found {...found} />
    </div>
  </>
)

const label = 'Name, number or words'
