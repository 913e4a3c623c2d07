// One person: how to reach them, what comes next, and all that was sent and said.
import { getPerson } from '#operations/people/get-person.ts'
import { sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { sayGivenMoment, sayInterviewTime } from '../frame/interview-given.ts'
import type { Layout } from '../frame/layout.ts'
import { personMeant } from '../frame/meant.ts'
import { sayGivenDay } from '../frame/step-given.ts'
import { sayTakeaway } from '../frame/takeaway-given.ts'
import type { Context } from '../pieces.ts'

export async function person(this: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { contact } = await personMeant(at, words)
    const given = await at.run(getPerson, { contact: contact.id })
    at.print(given, (layout) => sayPerson(layout, given, at.settings.timeZone))
  })
}

type Given = Awaited<ReturnType<typeof getPerson.run>>

function sayPerson(layout: Layout, given: Given, zone: string): string {
  const { person, otherEmails, otherPhones, awayUntil, next, meetings, story } = given
  const { name, title, pronouns, saidAs, phone, email, address } = person
  const { paint, under, wrap } = layout
  const phones = [phone, ...otherPhones].filter((one) => one !== undefined)
  const emails = [email, ...otherEmails].filter((one) => one !== undefined)
  const part = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? `\n${paint('bold', head)}\n${lines.join('')}` : ''
  return [
    `${paint('bold', name)}${pronouns ? ` (${pronouns})` : ''}${title ? `, ${title}` : ''}\n`,
    under(saidAs && `Said ${saidAs}`),
    under(phones.join(', ')),
    under(emails.join(', ')),
    under(address?.lines.join(', ')),
    under(awayUntil && `Away until ${sayGivenDay(awayUntil)}.`),
    part(
      'Next',
      next.map((one) => under(sayComing(one))),
    ),
    part(
      'Met',
      meetings.map(({ application, interview, takeaway }) => {
        const when = `${sayInterviewTime(interview, zone)}  ${sayApplication(application)}`
        return under(when) + (takeaway ? `${wrap(sayTakeaway(takeaway), 4)}\n` : '')
      }),
    ),
    part(
      'Story',
      story.map(({ entry }) => under(`${sayGivenMoment(entry.at, zone)}: ${entry.says}`)),
    ),
  ].join('')
}

function sayComing(item: Given['next'][number]): string {
  const what =
    item.kind === 'step'
      ? item.says
      : item.kind === 'reply'
        ? 'A reply waits to be read'
        : 'Interview'
  return `${sayGivenDay(item.on)}: ${what} (${sayApplication(item.application)})`
}
