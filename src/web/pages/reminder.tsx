// A reminder that somebody opened, or answered from where it rang: it leads to the room where its step is done.
import type { Context, Hono } from 'hono'
import {
  doneFromReminder,
  getReminded,
  tomorrowFromReminder,
} from '#app/reminders/answer-reminder.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { Problem } from '#core/problem.ts'
import { answer } from '../forms/answer.ts'
import { isSentLater } from '../forms/answer-later.ts'
import type { Filled } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Wrongs } from '../parts/form.tsx'
import { laterPath, stepButtons } from '../parts/steps/step-path.ts'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/reminders/:reminder'

export function reminder(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => toItsRoom(c, house))
  web.post(`${path}/done`, (c) =>
    answer(c, {
      async work() {
        const isDone = (await doneFromReminder(desk, idOf(c))) === 'done'
        // Who asks without a page is told, and opens it.
        if (!isDone && isSentLater(c)) throw new Problem('conflict', sayFirst)
        return isDone ? c.redirect('/?done=done-reminded', 303) : toItsRoom(c, house)
      },
      again: (filled) => showReminder(c, house, filled),
    }),
  )
  web.post(`${path}/tomorrow`, (c) =>
    answer(c, {
      work: async () => {
        await tomorrowFromReminder(desk, idOf(c))
        return c.redirect('/?done=put-off', 303)
      },
      again: (filled) => showReminder(c, house, filled),
    }),
  )
}

const sayFirst = 'This needs a word from you first. Press here to open it.'

function idOf(c: Context): string {
  return c.req.param('reminder') ?? ''
}

async function toItsRoom(c: Context, { desk }: House) {
  const { case: kase, step } = await getReminded(desk, idOf(c))
  return c.redirect(step ? stepPath(step) : `/applications/${kase.application.id}`, 303)
}

async function showReminder(c: Context, house: House, filled: Filled) {
  const { case: kase, contact, step } = await getReminded(house.desk, idOf(c))
  const { id, company } = kase.application
  const title = step ? sayStep(step, contact.name) : contact.name
  const children = (
    <>
      <Title from={{ href: '/', word: 'Today' }} {...(step && { lead: step.because })}>
        <bdi>{title}</bdi>
      </Title>
      <Wrongs errors={filled.errors} />
      <div class="actions">
        {step ? (
          <>
            <LinkButton href={stepPath(step)}>{stepButtons[step.kind]}</LinkButton>
            <LinkButton weight="second" href={laterPath(id, step)}>
              Not now
            </LinkButton>
          </>
        ) : (
          <LinkButton href={`/applications/${id}`}>
            Open <bdi>{company}</bdi>
          </LinkButton>
        )}
      </div>
    </>
  )
  return show(c, house, { title, room: 'today', wrong: true, children }, 422)
}
