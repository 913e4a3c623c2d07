// Where to? A person, a company, a position or a room, by a few letters of its name.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { jump as targetsOf } from '#app/jump.ts'
import { fold } from '#core/words/fold.ts'
import type { House } from '../house.ts'
import { Found } from '../parts/found.tsx'
import { Title } from '../parts/title.tsx'
import { nameOf, rooms, type Room } from '../rooms.ts'
import { show } from '../show.tsx'

export function jump(web: Hono, house: House): void {
  web.get('/jump', async (c) => {
    if (!(await findSettings(house.desk))) return c.redirect('/', 303)
    const words = (c.req.query('words') ?? '').slice(0, longest)
    const targets = await targetsOf(house.desk, words)
    const children = <Jump {...{ words, targets }} rooms={roomsCalled(words)} />
    return show(c, house, { title: 'Where to?', children })
  })
}

const longest = 200

/** Rooms one of whose words begins so; all of them where nothing was typed. */
function roomsCalled(words: string): readonly Room[] {
  const typed = fold(words)
  return rooms.filter((room) => ` ${fold(nameOf(room))}`.includes(` ${typed}`))
}

const Jump = (found: Parameters<typeof Found>[0]) => (
  <>
    <Title>Where to?</Title>
    <div data-sheet="Where to?" class="jump">
      <form class="filter" action="/jump" role="search" data-filter="found">
        <label class="aside-only" for="jump">
          A person, a company or a position
        </label>
        <input
          id="jump"
          name="words"
          type="search"
          value={found.words}
          placeholder="A person, a company or a position"
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
