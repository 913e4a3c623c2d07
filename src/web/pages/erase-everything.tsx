// Everything is erased: first what that means, in full; then one's own name has to be typed.
import type { Context, Hono } from 'hono'
import { countAll } from '#app/count-all.ts'
import { checkOwner } from '#app/erase-everything.ts'
import { findSettings } from '#app/find-settings.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { counted } from '../forms/say-backup.ts'
import { whereHeld } from '../forms/where-held.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Elsewhere, NotToUndo } from '../parts/erasing.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/settings/data/erase'

export function erasingEverything(web: Hono, house: House): void {
  const { desk, eraseAll } = house
  if (!eraseAll) return
  web.get(path, (c) => showErasing(c, house))
  web.post(path, (c) =>
    answer(c, {
      work: async (data) => {
        await checkOwner(desk, typed(data, 'name'))
        await eraseAll({ backups: typed(data, 'backups') === 'yes' })
        return c.redirect('/', 303)
      },
      again: (filled) => showErasing(c, house, filled),
    }),
  )
}

async function showErasing(c: Context, house: House, filled: Filled = filledFrom({})) {
  const { desk, reach } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const held = await whereHeld(house)
  const { copies } = held
  const { applications, people, entries } = await countAll(desk)
  const there = await findCalendarAccount(desk.db, desk.account)
  const isReached = reach?.elsewhere === true || (reach?.names.length ?? 0) > 0
  const children = (
    <>
      <Title from={{ href: '/settings/data', word: 'Your data' }} lead={<NotToUndo />}>
        Erase everything
      </Title>
      <div class="stack-wide">
        <section aria-labelledby="goes">
          <h2 id="goes">What goes</h2>
          <ul class="means">
            <li>
              All of it: {counted(applications, 'application')},{' '}
              {counted(people, 'person', 'people')}, {counted(entries, 'entry', 'entries')} in your
              journal, your files, notes and scripts.
            </li>
            <li>
              Your settings, your signature, and the ways by which you are reminded. Calendars that
              read your plan from here find nothing any more.
            </li>
            <li>The key that seals your passwords for other services.</li>
            <li>Every device that is signed in has to sign in anew.</li>
          </ul>
        </section>
        <section aria-labelledby="stays">
          <h2 id="stays">What stays</h2>
          <ul class="means">
            <li>Sincerely itself, as on its first day: it asks for your name again.</li>
            {there && (
              <li>
                What stands in the calendar “<bdi>{there.calendarName}</bdi>” on your server:{' '}
                <a href="/settings/calendar/account">disconnect it first</a>, and that goes, too.
              </li>
            )}
            {isReached && <li>The pass-phrase, since other devices can reach these pages.</li>}
          </ul>
        </section>
        <Elsewhere {...held} isAll />
      </div>
      <Form action={path} filled={filled} class="after" secret>
        <div class="fields">
          {copies && copies.daily + copies.staying > 0 && (
            <Choice
              of={filled}
              name="backups"
              label="The backups made so far"
              several
              options={[
                { value: 'yes', word: 'Erase them too', hint: 'Then nothing can be put back.' },
              ]}
            />
          )}
          <Field of={filled} name="name" label={`Type your name: ${settings.name}`} />
        </div>
        <div class="actions">
          <Button weight="second">Erase everything for good</Button>
          <a href="/settings/data">Keep everything</a>
        </div>
      </Form>
    </>
  )
  const status = statusOf(filled)
  const page = { title: 'Erase everything', about: 'Settings', wrong: status !== 200, children }
  return show(c, house, page, status)
}
