// `npm run faults -- mail`: what may go wrong while mail goes out, tried again and again on both kinds of data, as a
// table. docs/mail-faults.md says in plain words what each row is.
import { join } from 'node:path'
import { startPostgres } from '../../postgres/server.ts'
import { findDovecot } from '../../mail-servers/dovecot.ts'
import { openSink } from '../../mail-servers/sink.ts'
import { buildProgram } from '../built.ts'
import { filePlaces, serverPlaces } from '../places.ts'
import { askedAgain } from './asked-again.ts'
import { badWords } from './bad-words.ts'
import { breakAtEachStep } from './break-at-each-step.ts'
import { copied } from './copied.ts'
import { copyFiled } from './copy-filed.ts'
import { canFail, diskFails } from './disk-fails.ts'
import { forbiddenHosts } from './forbidden-hosts.ts'
import { killAtEachStep } from './kill-at-each-step.ts'
import { killAtRandom } from './kill-at-random.ts'
import type { Outcome } from './outcome.ts'
import { refuseAtEachStep } from './refuse-at-each-step.ts'
import { repliedMeanwhile } from './replied-meanwhile.ts'
import { graphileWorker, pgBoss } from './rivals.ts'
import type { Sender } from './sender.ts'
import { settledLater } from './settled-later.ts'
import { severalAtOnce } from './several-at-once.ts'
import { sincerely } from './sincerely.ts'
import type { Arena } from './stage.ts'
import { wrongClock } from './wrong-clock.ts'

type Fault = {
  readonly row: number
  readonly fault: string
  /** So many tries for each that was asked for. */
  readonly times: number
  readonly run: (arena: Arena, tries: number) => Promise<Outcome>
  /** Where it can be brought about on one kind of data alone. */
  readonly where?: Arena['on']
}

const faults: readonly Fault[] = [
  { row: 1, fault: 'killed at each step', times: 10, run: killAtEachStep },
  { row: 3, fault: 'refused at each step', times: 2, run: refuseAtEachStep },
  { row: 4, fault: 'broken or stalled at each step', times: 2, run: breakAtEachStep },
  { row: 5, fault: 'the answer lost, heard of later', times: 0.3, run: settledLater },
  { row: 5, fault: 'killed while filing a copy', times: 0.5, run: copyFiled },
  { row: 6, fault: 'two to eight processes', times: 0.2, run: severalAtOnce },
  { row: 7, fault: 'a disk that fails or is full', times: 1, run: diskFails, where: 'SQLite' },
  { row: 10, fault: 'copied, put back, restored', times: 0.2, run: copied },
  { row: 11, fault: 'wrong clock, sleep', times: 1, run: wrongClock },
  { row: 13, fault: 'asked 1 to 50 times at once', times: 1, run: askedAgain },
  { row: 14, fault: 'a reply between claim and dot', times: 1, run: repliedMeanwhile },
]

/** Where the kind of data makes no difference. */
const anywhere: readonly (Omit<Fault, 'run'> & { run: (tries: number) => Promise<Outcome> })[] = [
  { row: 16, fault: 'injection into heads and text', times: 100, run: badWords },
  { row: 17, fault: 'servers nobody should reach', times: 100, run: forbiddenHosts },
]

type Line = { readonly row: number; readonly fault: string; readonly on: string } & Outcome

/** Gives whether all is as it should be. `rows`: those alone. */
export async function tryMail(tries: number, rows?: readonly number[]): Promise<boolean> {
  const server = await startPostgres()
  using built = await buildProgram(join(import.meta.dirname, 'mailer.ts'))
  const { program } = built
  const arenas: Arena[] = [{ on: 'SQLite', places: filePlaces(), program }]
  if (server) arenas.push({ on: 'PostgreSQL', places: serverPlaces(server.url), program })
  const isAsked = ({ row }: { readonly row: number }) => rows?.includes(row) ?? true
  const lines: Line[] = []
  const add = async (about: Omit<Line, keyof Outcome>, run: () => Promise<Outcome>) => {
    const line = { ...about, ...(await run()) }
    lines.push(line)
    say(line)
  }
  try {
    for (const { row, fault, times, run, where } of faults.filter(isAsked)) {
      const lacks = lacking(row)
      if (lacks !== undefined) {
        console.log(`row ${row} is not run: it needs ${lacks}`)
        continue
      }
      for (const arena of arenas.filter(({ on }) => where === undefined || on === where))
        await add({ row, fault, on: arena.on }, () => run(arena, Math.ceil(tries * times)))
    }
    for (const { row, fault, times, run } of anywhere.filter(isAsked))
      await add({ row, fault, on: 'either' }, () => run(Math.ceil(tries * times)))
    if (isAsked({ row: 2 })) lines.push(...(await killedAtRandom(arenas, tries, server?.url)))
  } finally {
    await server?.stop()
  }
  print(lines)
  if (!server) console.log('not run on PostgreSQL: there is none')
  return lines.filter(isOurs).every(isRight)
}

/** What this computer has not. */
function lacking(row: number): string | undefined {
  if (row === 7 && !canFail()) return 'strace'
  if (row === 5 && !findDovecot()) return 'Dovecot'
  return undefined
}

/** Row 2: Sincerely and the others, one after another, to the same server. */
async function killedAtRandom(
  arenas: readonly Arena[],
  tries: number,
  url: string | undefined,
): Promise<readonly Line[]> {
  await using sink = await openSink({ delayMs: 20 })
  const kills = Math.ceil(tries / 2)
  const asked = { kills, messages: 30 * kills }
  const makers: (() => Promise<Sender>)[] = arenas.map((arena) => () => sincerely(arena, sink))
  if (url !== undefined) {
    const places = serverPlaces(url)
    for (const rival of [graphileWorker, pgBoss])
      makers.push(async () => {
        const { where, clear } = await places.make()
        return rival('url' in where ? where.url : '', sink.port, clear)
      })
  }
  const lines: Line[] = []
  for (const make of makers) {
    const sender = await make()
    const counted = await killAtRandom(sender, sink, asked)
    await sender.close()
    const { extra, lost, uncertain, arrived, people, most } = counted
    const notes = [`${people} people got more than one, at most ${most} copies`]
    const fault = `killed at random, ${asked.messages} mails`
    const line = { row: 2, fault, on: sender.name, tries: counted.kills, extra, lost, uncertain }
    lines.push({ ...line, wrong: extra, notes: extra > 0 ? notes : [] })
    say(lines.at(-1)!)
    if (uncertain > 0) console.log(`  of ${uncertain} uncertain ${arrived} had arrived`)
  }
  return lines
}

function isOurs({ on }: Line): boolean {
  return !on.includes('nodemailer')
}

function isRight({ extra, lost, wrong, notes }: Line): boolean {
  return extra + lost + wrong + notes.length === 0
}

function say(line: Line): void {
  const { row, fault, on, tries, extra, lost, uncertain, wrong, notes } = line
  const counts = `${tries} tries, ${extra} extra, ${lost} lost, ${uncertain} uncertain, ${wrong} wrongly retried`
  console.log(`row ${row}, ${fault}, ${on}: ${isRight(line) ? 'right' : 'WRONG'}: ${counts}`)
  for (const note of notes.slice(0, 10)) console.log(`  ${note}`)
}

function print(lines: readonly Line[]): void {
  console.table(
    lines
      .toSorted((one, other) => one.row - other.row)
      .map(({ row, fault, on, tries, extra, lost, uncertain, wrong }) => ({
        ...{ row, fault, on, tries, 'extra copies': extra, lost },
        ...{ 'said to be uncertain': uncertain, 'wrongly retried': wrong },
      })),
  )
}
