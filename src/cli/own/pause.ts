// One’s own time away: every open application waits.
import { comeBack } from '#operations/settings/come-back.ts'
import { pauseAll } from '#operations/settings/pause-all.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Context } from '../pieces.ts'

export async function pause(
  this: Context,
  flags: DeskFlags,
  from: string,
  until: string,
): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    const given = await run(pauseAll, { from, until })
    const { waiting } = given
    print(
      given,
      () =>
        `${waiting === 1 ? 'One application waits' : `${waiting} applications wait`} meanwhile.\n`,
    )
  })
}

export async function back(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    print(await run(comeBack, {}), () => 'Welcome back. What waited goes on from today.\n')
  })
}
