// Everyone met, a few lines each: how to reach them, and the last that passed between.
import { listPeople } from '#operations/people/list-people.ts'
import { sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { sayGivenMoment } from '../frame/interview-given.ts'
import type { Layout } from '../frame/layout.ts'
import { allPages } from '../frame/pages.ts'
import type { Context } from '../pieces.ts'

export async function people(this: Context, flags: DeskFlags, words?: string): Promise<void> {
  await atDesk(this, flags, async ({ run, print, settings }) => {
    const given = await allPages((after) => run(listPeople, { words, ...after }))
    print(given, (layout) => {
      if (given.items.length > 0)
        return given.items.map((line) => sayLine(layout, line, settings.timeZone)).join('\n')
      return words ? `Nobody here is called “${words}”.\n` : 'Nobody was met yet.\n'
    })
  })
}

type Line = Awaited<ReturnType<typeof listPeople.run>>['items'][number]

function sayLine(
  { paint, under }: Layout,
  { person, applications, reach, last }: Line,
  zone: string,
) {
  const { name, title, email, phone } = person
  const ways = [
    ...(phone ? [reach.phone ? phone : `${phone} (a wrong number)`] : []),
    ...(email ? [reach.email ? email : `${email} (mail came back)`] : []),
  ]
  return [
    `${paint('bold', name)}${title ? `, ${title}` : ''}\n`,
    under(applications.map(sayApplication).join('; ')),
    under(ways.join(' · ')),
    under(last && `${sayGivenMoment(last.at, zone)}: ${last.says}`),
  ].join('')
}
