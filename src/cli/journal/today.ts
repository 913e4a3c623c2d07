// What is to be done today, what comes within a week, and what others have promised.
import { parseDay } from '#core/days/day.ts'
import { sayWithYear } from '#core/days/say.ts'
import { getToday } from '#operations/today/get-today.ts'
import { sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import { sayInterviewTime } from '../frame/interview-given.ts'
import { paintState, sayGivenDay } from '../frame/step-given.ts'
import type { Context } from '../pieces.ts'

export async function today(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    const given = await run(getToday, {})
    print(given, (layout) => sayAll(layout, given))
  })
}

type Given = Awaited<ReturnType<typeof getToday.run>>

function sayAll(layout: Layout, given: Given): string {
  const { meetings, now, week, waiting, lookAgain, away } = given
  const parts = [
    `${layout.paint('bold', sayWithYear(parseDay(given.day)!))}\n`,
    away ? `You are away from ${sayGivenDay(away.from)} until ${sayGivenDay(away.until)}.\n` : '',
    section(
      layout,
      'Interviews today',
      meetings.map((one) => sayMeeting(layout, one, given)),
    ),
    now.length > 0
      ? section(
          layout,
          'To do now',
          now.map((one) => sayNow(layout, one)),
        )
      : 'Nothing is to be done now.\n',
    section(
      layout,
      'This week',
      week.map((one) => sayComing(layout, one, given)),
      '',
    ),
    section(
      layout,
      'Waiting for them',
      waiting.map((one) => sayWaiting(layout, one)),
      '',
    ),
    section(
      layout,
      'To look at again',
      lookAgain.map(({ application }) => layout.under(sayApplication(application))),
      '',
    ),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function section({ paint }: Layout, title: string, lines: readonly string[], between = '\n') {
  return lines.length > 0 ? `${paint('bold', title)}\n${lines.join(between)}` : ''
}

function sayMeeting(
  layout: Layout,
  { interview, application, people }: Given['meetings'][number],
  { timeZone }: Given,
) {
  const names = people.map(({ name }) => name).join(', ')
  const where = interview.place ?? interview.link
  return layout.under(
    [
      `${sayInterviewTime(interview, timeZone)}  ${sayApplication(application)}`,
      ...(names ? [`With ${names}`] : []),
      ...(where ? [where] : []),
    ].join('\n'),
  )
}

function sayNow(layout: Layout, item: Given['now'][number]): string {
  const { paint, wrap } = layout
  const state = item.kind === 'step' ? `  ${paintState(layout, item.step)}` : ''
  const mail =
    item.kind === 'step' && item.mail ? '\nIts mail waits for a word: npx sincerely outbox' : ''
  const lines = `${sayApplication(item.application)}\n${item.because}${mail}`
  return `  ${paint('bold', item.says)}${state}\n${wrap(lines, 4)}\n`
}

function sayComing({ beside }: Layout, item: Given['week'][number], { timeZone }: Given): string {
  const what =
    item.kind === 'step' ? item.says : `Interview, ${sayInterviewTime(item.interview, timeZone)}`
  const whose = sayApplication(item.application)
  return beside(`  ${sayGivenDay(item.on)}`, `${what} (${whose})`, 20)
}

function sayWaiting({ beside }: Layout, item: Given['waiting'][number]): string {
  const what =
    item.kind === 'decision'
      ? `${item.person.name}: they want to decide`
      : `${item.person.name}: a day for the next interview`
  const whose = sayApplication(item.application)
  return beside(`  ${sayGivenDay(item.on)}`, `${what} (${whose})`, 20)
}
