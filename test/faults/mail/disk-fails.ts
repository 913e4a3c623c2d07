// Row 7: a write to the disk, or making it safe there, fails; or the disk is full from then on. By strace, on files.
import { spawnSync } from 'node:child_process'
import { upTo } from '../reminders/chance.ts'
import { judge, type Outcome } from './outcome.ts'
import { openStage, type Arena } from './stage.ts'

const hour = 3_600_000

type Failing = (n: number) => string

const failings: readonly Failing[] = [
  (n) => `fsync,fdatasync:error=EIO:when=${n}`,
  (n) => `pwrite64:error=EIO:when=${n}`,
  (n) => `pwrite64:error=ENOSPC:when=${n}+`,
]
/** More of each than one mail takes. */
const writes = 67
const stride = 29

export function canFail(): boolean {
  return spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0
}

export async function diskFails(arena: Arena, tries: number): Promise<Outcome> {
  await using stage = await openStage(arena)
  const { world, mailers, look, settle, now, errors } = stage
  const first = upTo(10_000)
  let said = 0
  for (let one = first; one < first + tries; one += 1) {
    await world.post(1, now())
    const failing = failings[one % failings.length]!
    const n = 1 + ((Math.floor(one / failings.length) * stride) % writes)
    const calls = 'trace=pwrite64,fsync,fdatasync'
    const quietly = ['strace', '-f', '-qq', '--seccomp-bpf', '-o', '/dev/null', '-e', calls]
    await mailers.kill()
    mailers.runUnder([...quietly, '-e', `inject=${failing(n)}`])
    if ((await look()) === 'died') said += 1
    await mailers.kill()
    said += errors.length
    // That something is wrong was said; what counts is what came of it.
    errors.length = 0
    await settle()
    await look(hour)
  }
  const judged = await judge(stage, { tries })
  const silent = said === 0 && tries > 20 ? ['no failure was noticed by anybody'] : []
  return { ...judged, notes: [...silent, ...judged.notes] }
}
