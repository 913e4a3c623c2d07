// The last that was recorded in an application, or an entry by its id, is taken back.
import { getApplication } from '#operations/applications/get-application.ts'
import { takeBack } from '#operations/journal/take-back.ts'
import { Problem } from '#core/problem.ts'
import { applicationMeant, sayApplication } from '../frame/application-meant.ts'
import { askedYes } from '../frame/asked-yes.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { sayGivenMoment } from '../frame/interview-given.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly entry?: string; readonly yes?: boolean }

export async function undo(
  this: Context,
  { entry, yes, ...flags }: Flags,
  words: string,
): Promise<void> {
  await atDesk(this, flags, async (at) => {
    const found = await applicationMeant(at, words)
    const { journal } = await at.run(getApplication, { application: found.id })
    const last = journal.findLast(
      (one) => one.canBeTakenBack && (entry === undefined || one.id === entry),
    )
    if (!last) {
      const sentence = `Nothing of ${sayApplication(found)} can be taken back.`
      throw new Problem('not-found', sentence)
    }
    const what = `${sayGivenMoment(last.at, at.settings.timeZone)}: ${last.says}`
    if (!yes && (await askedYes(this, `${what}\nTake it back?`)) === false) {
      this.process.stderr.write('Nothing was taken back.\n')
      return
    }
    const given = await at.run(takeBack, { entry: last.id })
    at.print(given, ({ wrap }) => `${wrap(`Taken back. ${what}`)}\n`)
  })
}
