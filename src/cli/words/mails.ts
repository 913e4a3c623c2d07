// The mails that came and concern somebody known: listed, read, and given their meaning.
import { getMail } from '#operations/mails/get-mail.ts'
import { listMails } from '#operations/mails/list-mails.ts'
import { readMailAs } from '#operations/mails/read-mail-as.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { atDesk, type AtDesk, type DeskFlags } from '../frame/at-desk.ts'
import { choose } from '../frame/choose.ts'
import { sayGivenMoment } from '../frame/interview-given.ts'
import type { Layout } from '../frame/layout.ts'
import type { Context } from '../pieces.ts'

export async function list(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print, settings }) => {
    const given = await run(listMails, {})
    print(given, (layout) =>
      given.items.length > 0
        ? given.items.map((line) => sayLine(layout, line, settings.timeZone)).join('\n')
        : 'No mail came yet.\n',
    )
  })
}

export async function show(this: Context, flags: DeskFlags, words: string): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const given = await at.run(getMail, { mail: (await mailMeant(at, words)).id })
    at.print(given, (layout) => {
      const proposed = given.stands?.proposed
      const hint = proposed ? `It seems to mean “${proposed.meaning}”.` : ''
      const head = sayLine(layout, given, at.settings.timeZone)
      return [head, `${layout.wrap(given.text)}\n`, ...(hint ? [`${hint}\n`] : [])].join('\n')
    })
  })
}

type Reading = DeskFlags & { readonly decisionBy?: string }

export async function read(
  this: Context,
  { decisionBy, ...flags }: Reading,
  words: string,
  meaning: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const { id: mail } = await mailMeant(at, words)
    const given = await at.run(readMailAs, { mail, meaning, decisionBy })
    at.print(given, () => 'It is kept what it means; the plan follows it.\n')
  })
}

type Line = Awaited<ReturnType<typeof listMails.run>>['items'][number]

function sayLine({ paint, under }: Layout, { from, subject, cameAt, stands }: Line, zone: string) {
  const waits = stands?.as === 'waits' ? ' · waits until you say what it means' : ''
  return [
    `${paint('bold', from.name ?? from.address ?? 'Somebody')}\n`,
    under(subject),
    under(`${sayGivenMoment(cameAt, zone)}${waits}`),
  ].join('')
}

/** The last of that sender, or with that subject. */
async function mailMeant(at: AtDesk, words: string): Promise<Line> {
  const { items } = await at.run(listMails, {})
  const found = items.filter(
    ({ id, from, subject }) =>
      id === words || fold(`${from.name} ${from.address} ${subject}`).includes(fold(words)),
  )
  const waiting = found.filter(({ stands }) => stands?.as === 'waits')
  const meant = waiting.length > 0 ? waiting : found
  const [only, ...others] = meant
  if (!only) throw new Problem('unknown-word', `No mail came from “${words}”.`)
  if (others.length === 0) return only
  const choices = meant.map((mail) => ({ said: `${mail.from.name}: ${mail.subject}`, value: mail }))
  return choose(at.context, { words, choices, hint: 'Please say more of the subject.' })
}
