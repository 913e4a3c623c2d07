// Row 5, too: the copy of what was sent is filed among sent mail (Dovecot), by a process that is killed before each of
// its statements, or at any moment.
import { setTimeout } from 'node:timers/promises'
import { startDovecot } from '../../mail-servers/dovecot.ts'
import { upTo } from '../reminders/chance.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

const minute = 60_000
/** More than one copy takes. */
const statements = 67
const stride = 29

export async function copyFiled(arena: Arena, tries: number): Promise<Outcome> {
  await using dovecot = await startDovecot()
  await using stage = await openStage(arena, { dovecot, keepsCopies: false })
  const { world, mailers, look, now } = stage
  const files = () => dovecot.files('Sent').length
  let [extra, lost] = [0, 0]
  const first = upTo(10_000)
  for (let one = first; one < first + tries; one += 1) {
    await world.post(1, now())
    await look()
    await mailers.kill()
    const before = files()
    const dieAt = one % 2 === 0 ? 1 + (((one >> 1) * stride) % statements) : undefined
    const filing = mailers.look({ at: now(), files: true, dieAt })
    if (dieAt === undefined) {
      await setTimeout(upTo(400))
      await mailers.kill()
    }
    await filing
    await mailers.kill()
    // Once the lease of the dead is over another files it.
    await look(6 * minute)
    await mailers.look({ at: now(), files: true })
    await mailers.kill()
    const more = files() - before
    extra += Math.max(0, more - 1)
    lost += Math.max(0, 1 - more)
    await look(60 * minute)
  }
  const judged = await judge(stage, { tries })
  return { ...judged, extra: judged.extra + extra, lost: judged.lost + lost }
}
