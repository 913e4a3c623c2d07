// One application: where it stands, who was met, and all that happened.
import { sayStatus } from '#core/plan/say-step.ts'
import { getApplication } from '#operations/applications/get-application.ts'
import { applicationMeant } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { sayGivenMoment, sayInterviewTime } from '../frame/interview-given.ts'
import type { Layout } from '../frame/layout.ts'
import { sayTakeaway } from '../frame/takeaway-given.ts'
import type { Context } from '../pieces.ts'

export async function application(this: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { id } = await applicationMeant(at, words)
    const given = await at.run(getApplication, { application: id })
    at.print(given, (layout) => sayApplication(layout, given, at.settings.timeZone))
  })
}

type Given = Awaited<ReturnType<typeof getApplication.run>>

function sayApplication(layout: Layout, given: Given, zone: string): string {
  const { position, company, plan, now, interviews, journal, learned } = given
  const { paint, under } = layout
  const part = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? `\n${paint('bold', head)}\n${lines.join('')}` : ''
  return [
    `${paint('bold', `${position}, ${company}`)}\n${sayStatus(plan.status)}\n`,
    part(
      'To do now',
      now.map(({ says, because }) => under(`${says}\n${because}`)),
    ),
    part(
      'Interviews',
      interviews.map((one) => sayInterview(layout, given, one, zone)),
    ),
    part(
      'What happened',
      journal.map(({ at, says, takenBackAt }) =>
        under(`${sayGivenMoment(at, zone)}: ${says}${takenBackAt ? ' (taken back)' : ''}`),
      ),
    ),
    part('What you take along', learned ? [under(learned)] : []),
  ].join('')
}

function sayInterview(
  { under, wrap }: Layout,
  { people, takeaways }: Given,
  { id, start, end, calledOffAt, contacts }: Given['interviews'][number],
  zone: string,
): string {
  const when = `${sayInterviewTime({ start, end }, zone)}${calledOffAt ? ' (called off)' : ''}`
  const each = contacts.map((contact) => {
    const name = people.find((one) => one.id === contact)?.name ?? 'somebody'
    const takeaway = takeaways.find((one) => one.interview === id && one.contact === contact)
    return takeaway ? `${name}\n${wrap(sayTakeaway(takeaway), 2)}` : name
  })
  return under(when) + (each.length > 0 ? `${wrap(each.join('\n'), 4)}\n` : '')
}
