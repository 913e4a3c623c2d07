// Who looks for a job here, and how they like to follow up: said, or changed.
import { changeSettings } from '#operations/settings/change-settings.ts'
import { getSettings } from '#operations/settings/get-settings.ts'
import { dataPlace } from '../data-place.ts'
import { atDesk, runnerOf, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import { sayGivenDay } from '../frame/step-given.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & {
  readonly name?: string
  readonly timeZone?: string
  readonly country?: string
  readonly region?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly currentPosition?: string
  readonly signOff?: string
  readonly post?: string
  readonly tone?: string
  readonly language?: string
  readonly cadence?: string
}

/** The one command that makes data where there is none yet. */
export async function me(this: Context, { data, json, ...said }: Flags): Promise<void> {
  const isSaid = Object.values(said).some((one) => one !== undefined)
  if (isSaid)
    await this.pieces.atDesk(dataPlace(data), async (opened) => {
      await runnerOf(opened).run(changeSettings, said)
    })
  await atDesk(this, { data, json }, async ({ run, print }) => {
    const given = await run(getSettings, {})
    print(given, (layout) => sayMe(layout, given))
  })
}

type Given = Awaited<ReturnType<typeof getSettings.run>>

function sayMe({ paint, under }: Layout, given: Given): string {
  const { name, timeZone, country, region, phone, email, address, currentPosition, cadence } = given
  const { away, tone, post, language } = given
  const ways = [phone, email, address?.lines.join(', ')].filter((one) => one !== undefined)
  const writes = [
    post && `by ${posts[post]}`,
    tone && `in a ${tone} tone`,
    language && `in ${language}`,
  ]
  const pace = cadence.name ?? `${cadence.rounds} rounds, ${cadence.every} days between`
  return [
    `${paint('bold', name)}${currentPosition ? `, ${currentPosition}` : ''}\n`,
    under([timeZone, [region, country].filter(Boolean).join(', ')].filter(Boolean).join(' · ')),
    under(ways.join(' · ')),
    under(writes.some(Boolean) ? `Writes ${writes.filter(Boolean).join(', ')}` : ''),
    under(`Pace: ${pace}`),
    under(away && `Away from ${sayGivenDay(away.from)} until ${sayGivenDay(away.until)}`),
  ].join('')
}

const posts = { handwritten: 'hand', card: 'card', letter: 'letter' } as const
