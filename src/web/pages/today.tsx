// What do I do now? The most urgent first, then what comes this week.
import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { listBeatFaults } from '#app/beat-faults.ts'
import { listWays } from '#app/ways/list-ways.ts'
import { listWebhooks } from '#app/webhooks/list-webhooks.ts'
import { listCalendarQuestions, type CalendarQuestion } from '#app/calendar-account/questions.ts'
import { countErased } from '#app/count-all.ts'
import { listDrafts, type DraftWaiting } from '#app/drafts/list-drafts.ts'
import { findSettings } from '#app/find-settings.ts'
import { listMailToTell, type MailTold } from '#app/mailbox/list-mail-to-tell.ts'
import { listToLookAt, type ToLookAt } from '#app/list-to-look-at.ts'
import { findToday } from '#app/find-today.ts'
import { postIn } from '#app/list-post.ts'
import { hasApplications } from '#app/has-applications.ts'
import { findMailAccount } from '#app/mail-account/find-mail-account.ts'
import { listUnsent } from '#app/outbox/list-unsent.ts'
import { timeAway, type TimeAway } from '#app/time-away.ts'
import type { Today, TodayItem } from '#app/today.ts'
import { callsInOrder } from '#core/plan/call-order.ts'
import type { Day } from '#core/days/day.ts'
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import type { House } from '../house.ts'
import { Away } from '../parts/today/away.tsx'
import { CalendarQuestions } from '../parts/calendar/calendar-questions.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { DraftsWaiting } from '../parts/drafts-waiting.tsx'
import { Empty } from '../parts/empty.tsx'
import { MailNews } from '../parts/today/mail-news.tsx'
import { MailAsks, MailGoes, type MailTodayProps } from '../parts/today/mail-today.tsx'
import { MeetingsToday } from '../parts/today/meetings-today.tsx'
import { PracticeDoor } from '../parts/practice-door.tsx'
import { Soon } from '../parts/today/soon.tsx'
import { StandingStill, type StandingStillProps } from '../parts/today/standing-still.tsx'
import { Title } from '../parts/title.tsx'
import { Todo } from '../parts/steps/todo.tsx'
import { ToLookAtAgain } from '../parts/today/to-look-at.tsx'
import { Waiting } from '../parts/today/waiting.tsx'
import { show } from '../show.tsx'
import { showFirstStart } from './first-start.tsx'

export function today(web: Hono, house: House): void {
  web.get('/', async (c) => {
    const { desk } = house
    const settings = await findSettings(desk)
    if (!settings) return showFirstStart(c, house)
    const parts = await findToday(desk)
    const asked = await listCalendarQuestions(desk)
    const again = await listToLookAt(desk, settings.timeZone)
    const isEmpty = [...Object.values(parts), again].every(({ length }) => length === 0)
    const isNew = isEmpty && !(await hasApplications(desk))
    const day = dayOf(desk.now(), settings.timeZone)
    const away = timeAway(settings, desk.now())
    const steps = parts.now.filter((item) => item.kind === 'step')
    const calls = callsInOrder(steps, desk.now()).length
    const post = postIn(parts).length
    const erased = await countErased(desk)
    const failed = steps.filter(({ mail }) => mail?.state === 'failed').length
    const mail = {
      mailbox: await findMailAccount(desk),
      mails: await listUnsent(desk),
      failed,
    }
    const still = {
      ways: await listWays(desk),
      webhooks: await listWebhooks(desk),
      faults: await listBeatFaults(desk),
    }
    const page = {
      ...parts,
      still,
      mail,
      mailIn: await listMailToTell(desk),
      drafts: await listDrafts(desk),
      asked,
      erased,
      again,
      isNew,
      away,
      calls,
      post,
      zone: settings.timeZone,
      today: day,
    }
    return showToday(c, house, <TodayPage {...page} done={c.req.query('done')} />)
  })
}

function showToday(c: Context, house: House, children: Child) {
  return show(c, house, { title: 'Today', room: 'today', children })
}

type TodayProps = Today & {
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
  /** What was done in one's calendar. */
  readonly asked: readonly CalendarQuestion[]
  /** What goes on by itself, or should. */
  readonly still: Omit<StandingStillProps, 'zone'>
  /** One's own, on its way. */
  readonly mail: MailTodayProps
  /** What came by mail. */
  readonly mailIn: readonly MailTold[]
  /** What programs drafted. */
  readonly drafts: readonly DraftWaiting[]
  readonly isNew: boolean
  readonly away: TimeAway | undefined
  /** Applications that are over. */
  readonly again: readonly ToLookAt[]
  /** How much was erased so far; what a device keeps from before goes. */
  readonly erased: number
  /** How many can be called today. */
  readonly calls: number
  /** How many notes of today go by post. */
  readonly post: number
  readonly done?: string | undefined
}

const shown = 5

const TodayPage = (props: TodayProps) => {
  const {
    today,
    zone,
    meetings,
    now,
    week,
    waiting,
    isNew,
    away,
    again,
    calls,
    post,
    asked,
    erased,
    done,
  } = props
  return (
    <>
      <Done done={done} />
      <Title lead={sayAmount(now, today)}>{sayDay(today)}</Title>
      <div class="stack-wide" data-due={now.length} data-erased={erased}>
        <StandingStill {...props.still} zone={zone} />
        <MailAsks {...props.mail} />
        {props.mailIn.length > 0 && <MailNews mails={props.mailIn} />}
        {props.drafts.length > 0 && <DraftsWaiting drafts={props.drafts} />}
        {away && <Away {...{ away, today }} />}
        {meetings.length > 0 && <MeetingsToday {...{ meetings, zone }} />}
        {now.length > 0 && (
          <Todos items={now.slice(0, shown)} {...{ today, zone }} leads={meetings.length === 0} />
        )}
        {now.length > shown && (
          <details>
            <summary>
              {now.length - shown === 1 ? 'One more follows' : `${now.length - shown} more follow`}
            </summary>
            <Todos items={now.slice(shown)} {...{ today, zone }} />
          </details>
        )}
        <CalendarQuestions asked={asked} />
        {post > 1 && (
          <p class="screen-only">
            <a href="/post">
              {sayCount(post)} notes go by post: print, sign and post them together
            </a>
          </p>
        )}
        {calls > 1 && (
          <p class="screen-only">
            <a href="/calls">{sayCount(calls)} calls, in the order of their hours</a>
          </p>
        )}
        <MailGoes {...props.mail} />
        {again.length > 0 && <ToLookAtAgain items={again} />}
        {isNew && <Start />}
        {!isNew && now.length + meetings.length + again.length === 0 && (
          <Rest isDone={week.length + waiting.length > 0} />
        )}
        {week.length > 0 && <Soon {...{ week, zone }} />}
        {waiting.length > 0 && <Waiting waiting={waiting} />}
        {!isNew && !away && (
          <p class="quiet small screen-only">
            <a href="/settings#going-away">Going away?</a> Everything can wait until you are back.
          </p>
        )}
      </div>
    </>
  )
}

type TodosProps = {
  readonly items: readonly TodayItem[]
  readonly today: Day
  readonly zone: string
  /** The first of these is the most urgent of all. */
  readonly leads?: boolean
}

const Todos = ({ items, today, zone, leads }: TodosProps) => (
  <ul class="lines">
    {items.map((item, index) => (
      <Todo {...{ item, today, zone }} first={leads === true && index === 0} />
    ))}
  </ul>
)

const Start = () => (
  <Empty title="It starts with an interview.">
    <p class="quiet">Tell Sincerely whom you met, and the days after it will stand here.</p>
    <p>
      <LinkButton href="/interviews/new">Add your interview</LinkButton>
    </p>
    <PracticeDoor before="Or look first:" word="practise with an example" />
  </Empty>
)

const Rest = ({ isDone }: { readonly isDone: boolean }) => (
  <Empty title={isDone ? 'Nothing to do today.' : 'Nothing is waiting for you.'}>
    <p class="quiet">
      {isDone
        ? 'Your follow-ups are where they should be. Enjoy the day.'
        : 'When you have had another interview, it starts here.'}
    </p>
  </Empty>
)

function sayAmount(now: readonly TodayItem[], today: Day): string | undefined {
  const count = now.length
  if (count === 0) return undefined
  if (count > shown) return `${count} things, the most urgent first. Nobody does them all at once.`
  // In the evening a call may be due where it is the next day already.
  const early = now.filter(({ on }) => on > today).length
  const later = early === 0 ? '' : `, ${sayCount(early).toLowerCase()} for tomorrow`
  if (early === count) return `Nothing more today${later}.`
  return `${sayThings(count - early)} to do today${later}.`
}

function sayThings(count: number): string {
  return `${sayCount(count)} ${count === 1 ? 'thing' : 'things'}`
}

function sayCount(count: number): string {
  return ['One', 'Two', 'Three', 'Four', 'Five'][count - 1] ?? String(count)
}
