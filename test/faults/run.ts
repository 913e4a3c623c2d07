// `npm run faults -- kill 100`, `-- backups 1000` and so on: breaks something that many times, says what came of it,
// and ends with 1 where something was lost.
import { startPostgres } from '../postgres/server.ts'
import { killArchives } from './archives.ts'
import { backUpWhileWriting } from './backups.ts'
import { damageFiles } from './flips.ts'
import { guessAddresses } from './guesses.ts'
import { killWhileWriting } from './kill.ts'
import { filePlaces, serverPlaces } from './places.ts'
import { ringAndKill } from './reminders/ring-and-kill.ts'
import { tryMail } from './mail/matrix.ts'
import { killUpgrades } from './upgrades.ts'
import { tellAndKill } from './webhooks/tell-and-kill.ts'

const faults: Readonly<
  Record<string, readonly [usual: number, run: (n: number) => Promise<boolean>]>
> = {
  kill: [100, kill],
  backups: [1000, backups],
  flips: [10_000, flips],
  upgrades: [10, upgrades],
  reminders: [1000, rings],
  archives: [100, archives],
  guesses: [10_000, guesses],
  mail: [100, mail],
  webhooks: [1000, webhooks],
}

const [name = '', asked, rows] = process.argv.slice(2)
const fault = faults[name]
if (!fault || (asked !== undefined && !/^[1-9]\d*$/.test(asked))) {
  console.error(
    `Write it like: npm run faults -- kill 100. There are ${Object.keys(faults).join(', ')}.`,
  )
  process.exit(2)
}
const [usual, run] = fault
process.exitCode = (await run(asked === undefined ? usual : Number(asked))) ? 0 : 1

async function kill(kills: number): Promise<boolean> {
  const outcome = await killWhileWriting(kills)
  console.log(`kills: ${outcome.kills}`)
  console.log(`forms acknowledged: ${outcome.acknowledged}`)
  console.log(`cut off and sent again: ${outcome.sentAgain}`)
  console.log(`acknowledged and lost: ${outcome.lost}`)
  console.log(`there twice: ${outcome.twice}`)
  console.log(`half-written: ${outcome.halfWritten}`)
  console.log(`integrity_check: ${outcome.damage.length === 0 ? 'ok' : outcome.damage.join('; ')}`)
  console.log(`the index is what a rebuild makes: ${outcome.indexIsRight ? 'yes' : 'no'}`)
  const { lost, twice, halfWritten, damage, indexIsRight } = outcome
  return lost + twice + halfWritten + damage.length === 0 && indexIsRight
}

async function backups(count: number): Promise<boolean> {
  const outcome = await backUpWhileWriting(count)
  const { commits, encrypted, torn, stale, damaged } = outcome
  console.log(`backups: ${outcome.backups}, of them encrypted: ${encrypted}`)
  console.log(`commits meanwhile: ${commits}`)
  console.log(`the state of no commit: ${torn}`)
  console.log(`older than what was on the disk: ${stale}`)
  console.log(`damaged: ${damaged}`)
  return torn + stale + damaged === 0
}

/** A quarter of each kind. */
async function flips(count: number): Promise<boolean> {
  const outcome = await damageFiles(Math.ceil(count / 4))
  console.table(outcome)
  const { backup, 'encrypted backup': encrypted, log } = outcome
  return backup.other + encrypted.other + log.other === 0
}

/** So many kills for each version, on both engines. */
async function upgrades(each: number): Promise<boolean> {
  const server = await startPostgres()
  try {
    const outcomes = [await killUpgrades(filePlaces(), each)]
    if (server) outcomes.push(await killUpgrades(serverPlaces(server.url), each))
    else console.log('not run on a server: there is none')
    for (const [index, outcome] of outcomes.entries()) {
      const { versions, kills, spoiled, withoutCopy } = outcome
      console.log(index === 0 ? 'In a file' : 'On a server')
      console.log(`  versions: ${versions}, kills: ${kills}, spoiled: ${spoiled.length}`)
      if (index === 0) console.log(`  without a copy from before: ${withoutCopy}`)
      for (const one of spoiled) console.log(`  ${one}`)
    }
    return outcomes.every(({ spoiled, withoutCopy }) => spoiled.length + withoutCopy === 0)
  } finally {
    await server?.stop()
  }
}

async function rings(count: number): Promise<boolean> {
  const outcome = await ringAndKill(count)
  const { early, twice, never, errors } = outcome
  console.log(`tries: ${outcome.tries}`)
  console.log(`processes killed: ${outcome.deaths}`)
  console.log(`messages taken: ${outcome.messages}, with ${outcome.ringings} reminders`)
  console.log(`said to be uncertain, and not sent again: ${outcome.uncertain}`)
  console.log(`early: ${early.length}`)
  console.log(`twice: ${twice.length}`)
  console.log(`never: ${never.length}`)
  for (const one of [...early, ...twice, ...never, ...errors].slice(0, 20)) console.log(`  ${one}`)
  return early.length + twice.length + never.length + errors.length === 0
}

async function webhooks(count: number): Promise<boolean> {
  const outcome = await tellAndKill(count)
  const { lost, underTwoIds, errors } = outcome
  console.log(`tries: ${outcome.tries}`)
  console.log(`processes killed: ${outcome.deaths}`)
  console.log(`events: ${outcome.events}, told in ${outcome.told} messages`)
  console.log(`never told: ${lost.length}`)
  console.log(`told under several ids: ${underTwoIds.length}`)
  for (const one of [...lost, ...underTwoIds, ...errors].slice(0, 20)) console.log(`  ${one}`)
  return lost.length + underTwoIds.length + errors.length === 0
}

/** So many kills on each engine. */
async function archives(kills: number): Promise<boolean> {
  const server = await startPostgres()
  try {
    const outcomes = [{ where: 'in a file', ...(await killArchives(filePlaces(), kills)) }]
    if (server) {
      outcomes.push({
        where: 'on a server',
        ...(await killArchives(serverPlaces(server.url), kills)),
      })
    }
    console.table(outcomes)
    return outcomes.every(({ halfDone, notWholeLater }) => halfDone + notWholeLater === 0)
  } finally {
    await server?.stop()
  }
}

async function guesses(count: number): Promise<boolean> {
  const outcome = await guessAddresses(count)
  console.log(`guesses: ${outcome.guesses}, one a second`)
  console.log(`looked at: ${outcome.lookedAt}, refused unseen: ${outcome.refused}`)
  console.log(`let in: ${outcome.letIn}`)
  console.log(`the right address held up: ${outcome.heldUp}`)
  return outcome.letIn + outcome.heldUp === 0
}

/** `npm run faults -- mail 100 1,6`: these rows of the table alone. */
async function mail(tries: number): Promise<boolean> {
  return tryMail(tries, rows?.split(',').map(Number))
}
