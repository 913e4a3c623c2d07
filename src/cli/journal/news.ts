// A further interview agreed, an offer, a rejection, or that one withdraws.
import { sayStatus } from '#core/plan/say-step.ts'
import { getApplication } from '#app/get-application.ts'
import { recordNews } from '#operations/journal/record-news.ts'
import { applicationMeant, sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly at?: string; readonly words?: string }

export async function news(
  this: Context,
  { at: when, words, ...flags }: Flags,
  application: string,
  what: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const found = await applicationMeant(at, application)
    const about = { application: found.id, at: when, words: await typedText(this, words) }
    const made = await at.run(recordNews, { ...about, news: what })
    const { plan } = await getApplication(at.desk, found.id)
    at.print(made, () => `${sayApplication(found)}: ${sayStatus(plan.status)}.\n`)
  })
}
