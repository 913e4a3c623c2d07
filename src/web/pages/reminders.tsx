// When and where do reminders reach me? Hours, days off, the ways they go, and what became of the last ones.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import {
  addDaysOff,
  changeHabits,
  findHabits,
  removeDaysOff,
} from '#app/reminders/change-habits.ts'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { changeDigest, findDigestDay } from '#app/reminders/change-digest.ts'
import { listLastTraces } from '#app/reminders/traces.ts'
import { listWays } from '#app/ways/list-ways.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { habitsTyped, habitsValues } from '../forms/own-habits.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Form } from '../parts/form.tsx'
import { DailyMail } from '../parts/reminders/daily-mail.tsx'
import { DaysOff } from '../parts/reminders/days-off.tsx'
import { ReminderHours } from '../parts/reminders/hours.tsx'
import { WaysList } from '../parts/reminders/ways-list.tsx'
import { Traces } from '../parts/reminders/traces.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/settings/reminders'

export function reminders(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showReminders(c, house))
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => habitsValues(await findHabits(desk)),
      save: (data, keyed) => changeHabits(desk, { ...keyed, ...habitsTyped(data) }),
      next: () => `${path}?done=reminders`,
      again: (hours) => showReminders(c, house, { hours }),
    }),
  )
  web.post(`${path}/days`, (c) =>
    answer(c, {
      work: async (data, key) => {
        await addDaysOff(desk, { key, from: typed(data, 'from'), until: typed(data, 'until') })
        return c.redirect(`${path}?done=days-off`, 303)
      },
      again: (days) => showReminders(c, house, { days }),
    }),
  )
  web.post(`${path}/daily-mail`, (c) =>
    answer(c, {
      work: async (data, key) => {
        const wanted = typed(data, 'wanted') === 'yes'
        await changeDigest(desk, { key, wanted })
        return c.redirect(`${path}?done=${wanted ? 'daily-mail' : 'no-daily-mail'}`, 303)
      },
      again: () => showReminders(c, house),
    }),
  )
  web.post(`${path}/days-removal`, (c) =>
    answer(c, {
      work: async (data, key) => {
        await removeDaysOff(desk, { key, from: typed(data, 'from'), until: typed(data, 'until') })
        return c.redirect(`${path}?done=days-on`, 303)
      },
      again: () => showReminders(c, house),
    }),
  )
}

/** The forms as they came back, if one did. */
type Sent = { readonly hours?: Filled; readonly days?: Filled }

async function showReminders(c: Context, house: House, sent: Sent = {}) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const habits = await findHabits(desk)
  const { hours = filledFrom(habitsValues(habits)), days = filledWith() } = sent
  const status = statusOf(hours, days)
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: '/settings', word: 'Settings' }}
        lead="Each step rings on its day, and once more the day after if it still waits; then never again."
      >
        Reminders
      </Title>
      {!house.practice && (
        <section class="part" aria-labelledby="ways-title">
          <h2 id="ways-title">Where they ring</h2>
          <WaysList ways={await listWays(desk)} zone={settings.timeZone} />
        </section>
      )}
      <section class="part" aria-labelledby="hours-title">
        <h2 id="hours-title">When they ring</h2>
        <Form action={path} filled={hours}>
          <ReminderHours filled={hours} />
          <div class="actions after">
            <Button weight="second">Keep these hours</Button>
          </div>
        </Form>
      </section>
      {!house.practice && (
        <DailyMail
          habits={habits}
          isWanted={(await findDigestDay(desk)) !== undefined}
          address={(await findMailAccount(desk))?.address}
        />
      )}
      <DaysOff days={habits.daysOff} filled={days} />
      <Traces traces={await listLastTraces(desk)} zone={settings.timeZone} />
    </>
  )
  const page = { title: 'Reminders', about: 'Settings', room: 'settings', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
