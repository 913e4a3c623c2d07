// Where the pieces are joined: the only file that knows them all. Each command loads what it needs.
import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DoorBefore } from '#app/backups/after-restore.ts'
import type { DataFile } from '#app/backups/back-up.ts'
import type { Desk } from '#app/desk.ts'
import type { RingDesk } from '#app/reminders/ring-desk.ts'
import { runCommandLine } from '#cli/command-line.ts'
import type { Calendar } from '#capture/remembered-holidays.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { OtherServer, Pieces, RunningServer, ServeOptions } from '#cli/pieces.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Data } from '#store/engines/engine.ts'
import type { Where } from '#store/engines/open.ts'
import type { KeyPlace } from '#store/keys.ts'
import type { House } from '#web/house.ts'
import type { Reach } from '#web/reach.ts'
import type { Answer } from '#web/relay.ts'
import type { Rescue } from '#web/rescue.tsx'
import type { Listening } from '#web/serve.ts'

/** The program: one command, with this computer's clock. */
export async function main(args: readonly string[]): Promise<void> {
  // Whatever is written is for this user alone.
  process.umask(0o077)
  await runCommandLine(args, pieces)
}

const pieces: Pieces = {
  startServer: (options) =>
    startServer({ ...options, now: machineNow, assets: join(import.meta.dirname, 'public') }),
  async findServer(folder) {
    if (!existsSync(folder)) return undefined
    const { findServer } = await import('#store/engines/serving.ts')
    return findServer(folder)
  },
  setPassPhrase: (place, typed) =>
    withData(place, async ({ db }) => {
      const { setPassPhrase } = await import('#app/door/set-pass-phrase.ts')
      await setPassPhrase(await deskFor(db, place, machineNow), typed)
    }),
  backup: (place, file, typed) =>
    withData(place, async (data) => {
      const { readPassPhrase } = await import('#app/door/pass-phrase.ts')
      await data.backup(file, typed && readPassPhrase(typed.phrase, typed.again))
    }),
  backUp: (place) =>
    withData(place, async (data) => {
      if ('url' in place) throw new Problem('missing', 'FILE is still missing.', { field: 'FILE' })
      const { backUp } = await import('#app/backups/back-up.ts')
      const desk = await deskFor(data.db, place, machineNow)
      return backUp(desk, { file: fileIn(place.folder), looked: new Map() })
    }),
  async isEncrypted(file) {
    const { isEncrypted } = await import('#store/engines/encryption.ts')
    return existsSync(file) && isEncrypted(file)
  },
  async previewRestore(place, file, passphrase) {
    const { previewRestore } = await import('#app/backups/preview-restore.ts')
    return previewRestore(await fileAt(place), file, passphrase)
  },
  async restore(place, file, passphrase) {
    const { restoreData } = await import('#store/engines/open.ts')
    const erased = 'folder' in place ? await erasedAt(fileIn(place.folder)) : undefined
    const prepare = (part: string) => prepareRestored(part, place, { erased })
    return restoreData(whereOf(place), file, { passphrase, prepare })
  },
  async findReader(place) {
    // Only to look no data is made.
    if ('folder' in place && !existsSync(fileIn(place.folder))) return undefined
    return withData(place, async ({ db }) => {
      const { findSettings } = await import('#app/find-settings.ts')
      const settings = await findSettings(await deskFor(db, place, machineNow))
      if (!settings) return undefined
      const { timeZone, email: me, name: myName } = settings
      return { timeZone, me, myName }
    })
  },
  importPeople: (place, input) =>
    withData(place, async ({ db }) => {
      const { importPeople } = await import('#app/import-people.ts')
      const desk = await deskFor(db, place, machineNow)
      return importPeople(desk, { ...input, key: desk.newId() })
    }),
  exportPeople: (place, form, write) =>
    withData(place, async ({ db }) => {
      const { exportPeople } = await import('#app/export-people.ts')
      const desk = await deskFor(db, place, machineNow)
      for await (const part of exportPeople(desk, form)) await write(part)
    }),
  exportTable: (place, form, out) =>
    withData(place, async ({ db }) => {
      const { exportTable } = await import('#app/export-table.ts')
      const desk = await deskFor(db, place, machineNow)
      for await (const part of exportTable(desk, form)) await out(part)
    }),
  exportArchive: (place, out) =>
    withData(place, async ({ db }) => {
      const { exportArchive } = await import('#app/archive/export-archive.ts')
      await exportArchive(await deskFor(db, place, machineNow), { out })
    }),
  bringArchive: (place, { file, agree, ...input }) =>
    withData(place, async ({ db }) => {
      const { bringArchiveFile } = await import('#app/archive/bring-archive-file.ts')
      return bringArchiveFile(await deskFor(db, place, machineNow), { file, agree, ...input })
    }),
  async changeKey(place) {
    const [{ changeKey }, { becomeServer, inUse }] = await Promise.all([
      import('#store/change-key.ts'),
      import('#store/engines/serving.ts'),
    ])
    const change = () => withData(place, ({ db }) => changeKey(db, 'me', keyPlace(place)))
    if ('url' in place) return change()
    // A server could seal something under the old key just before that goes.
    const serving = becomeServer(place.folder)
    if (!serving) throw await inUse(place.folder, 'change the key')
    return change().finally(serving.end)
  },
  check: (place, mend) =>
    withData(place, async ({ db, damages }) => {
      const { checkData } = await import('#app/check/check-data.ts')
      return checkData(await deskFor(db, place, machineNow), { mend, damages })
    }),
  rebuild: (place) =>
    withData(place, async ({ db }) => {
      const { rebuildAll } = await import('#app/rebuild.ts')
      return rebuildAll(await deskFor(db, place, machineNow))
    }),
}

function machineNow(): Moment {
  return Temporal.Now.instant().epochMilliseconds as Moment
}

type StartOptions = ServeOptions & {
  readonly now: () => Moment
  /** The folder of what the pages load: `public` of the build. */
  readonly assets: string
}

/** Opens the data and serves the pages, unless another process serves this data. */
export async function startServer(options: StartOptions): Promise<RunningServer | OtherServer> {
  if ('url' in options.place) return openServer(options)
  const { becomeServer, findServer } = await import('#store/engines/serving.ts')
  const { folder } = options.place
  const serving = becomeServer(folder)
  if (!serving) return { elsewhere: (await findServer(folder))?.address }
  try {
    const server = await openServer(options)
    serving.announce(server.address)
    return { ...server, close: () => server.close().finally(serving.end) }
  } catch (error) {
    serving.end()
    throw error
  }
}

async function openServer(options: StartOptions): Promise<RunningServer> {
  const [{ listen }, { relayTo }, door] = await Promise.all([
    import('#web/serve.ts'),
    import('#web/relay.ts'),
    import('#web/forms/door-addresses.ts'),
  ])
  const first = Promise.withResolvers<Answer>()
  const relay = relayTo(first.promise)
  const served = Promise.withResolvers<Listening>()
  const reopen: Reopen = async (change) => {
    let failed: { readonly error: unknown } | undefined
    await relay.exchange(async () => {
      await house.close()
      await change().catch((error: unknown) => (failed = { error }))
      house = await openOrRescue(options, reopen)
      return house.begin(await served.promise)
    })
    if (failed) throw failed.error
  }
  let house = await openOrRescue(options, reopen)
  try {
    const tls = options.tls && (await import('#web/read-tls.ts')).readTls(options.tls)
    const listening = await listen({ ...options, tls }, () => relay.answer)
    served.resolve(listening)
    first.resolve(await house.begin(listening))
    return {
      address: listening.address,
      others: door.doorAddresses(house.reach, listening.port),
      place: house.place,
      ...(house.trouble && { trouble: house.trouble }),
      close: () => Promise.all([listening.close(), house.stop()]).then(house.close, house.close),
    }
  } catch (error) {
    await house.close()
    throw error
  }
}

/** Closes the data, does what needs that, and opens it anew; whoever asks meanwhile waits. */
type Reopen = (change: () => Promise<void>) => Promise<void>

type OpenHouse = {
  readonly place: string
  /** Why the pages are not there, and what can be done. */
  readonly trouble?: string
  readonly reach: Reach
  /** Begins what goes on by itself, and gives what answers. */
  readonly begin: (listening: Listening) => Promise<Answer>
  /** Ends what goes on by itself; `close` does too. */
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Where the data is damaged, and there is a good backup, that is offered in place of the pages. */
async function openOrRescue(options: StartOptions, reopen: Reopen): Promise<OpenHouse> {
  try {
    return await openHouse(options, reopen)
  } catch (error) {
    if ('url' in options.place || !(error instanceof Problem)) throw error
    const { findRescue } = await import('#app/backups/find-rescue.ts')
    const file = fileIn(options.place.folder)
    const backup = await findRescue(file)
    if (!backup) throw error
    const trouble = `${error.message}\nThe newest good backup: npx sincerely restore ${backup.path}`
    // Who may come in from elsewhere is not known without the data.
    if (options.elsewhere || options.names?.length)
      throw new Problem('data-unusable', trouble, { cause: error })
    return openRescue(options, { trouble, backup, because: error.message }, reopen)
  }
}

type Trouble = Pick<Rescue, 'backup' | 'because'> & { readonly trouble: string }

async function openRescue(
  options: StartOptions,
  { trouble, ...found }: Trouble,
  reopen: Reopen,
): Promise<OpenHouse> {
  const [{ openInMemory }, { openAssets }, { rescue }] = await Promise.all([
    import('#store/engines/in-memory.ts'),
    import('#web/assets.ts'),
    import('#web/rescue.tsx'),
  ])
  const db = await openInMemory()
  const desk = await deskFor(db, options.place, options.now)
  const dataFile = dataFileOf(options, undefined, reopen)
  const reach = { ...reachOf(options), addresses: () => [] }
  const house = {
    ...{ desk, reach, timeZone: Temporal.Now.timeZoneId(), secret: newSecret() },
    assets: await openAssets([options.assets]),
  }
  return {
    ...{ place: dataFile?.file ?? '', reach, trouble },
    begin: async ({ port }) =>
      dataFile ? rescue(house, port, { ...dataFile, ...found }).fetch : () => new Response(),
    stop: async () => {},
    close: () => db.destroy(),
  }
}

async function openHouse(options: StartOptions, reopen: Reopen): Promise<OpenHouse> {
  const [{ openData }, { web }, { openAssets }, door, network] = await Promise.all([
    import('#store/engines/open.ts'),
    import('#web/web.ts'),
    import('#web/assets.ts'),
    import('#web/forms/door-addresses.ts'),
    import('#web/network-addresses.ts'),
  ])
  const data = await openData(whereOf(options.place))
  try {
    const { readyIndex } = await import('#app/ready-index.ts')
    const { forgetRequests } = await import('#app/forget-requests.ts')
    const { tokenSecret } = await import('#app/token-secret.ts')
    const known = await deskFor(data.db, options.place, options.now)
    const desk = { ...known, sweep: sweepOf(data, options) }
    await readyIndex(desk)
    await forgetRequests(desk)
    await checkDoor(desk, options)
    const addresses = () => network.networkAddresses(options.hosts)
    const reach = { ...reachOf(options), addresses }
    const timeZone = Temporal.Now.timeZoneId()
    const dataFile = dataFileOf(options, desk, reopen)
    const house = {
      ...{ desk, reach, timeZone },
      assets: await openAssets([options.assets]),
      ...(data.version && { dataVersion: data.version }),
      secret: await tokenSecret(desk, newSecret),
      openPractice: practiceOpener(),
      ...(dataFile && { backups: dataFile }),
      eraseAll: eraserOf(options, desk, reopen),
      ...(options.kit && { kit: (await import('#web/kit/kit.tsx')).kit }),
    }
    let stop = async () => {}
    return {
      ...{ place: data.place, reach },
      async begin({ port, address }) {
        const known = () => door.doorAddresses(reach, port)[0] ?? address
        const [{ formToken }, { openWays }] = await Promise.all([
          import('#web/safety/form-token.ts'),
          import('#app/ways/open-ways.ts'),
        ])
        const ringing = {
          ...{ ...desk, address: known, dataVersion: data.version },
          ways: () => openWays(desk),
          formToken: (path: string) => formToken(house.secret, path),
        }
        stop = await beatsOf(ringing, dataFile)
        return web({ ...house, address: known }, port).fetch
      },
      stop: () => stop(),
      close: () => stop().finally(data.close),
    }
  } catch (error) {
    await data.close()
    throw error
  }
}

/** What there is to be backed up; a server sees to its own data. */
function dataFileOf(
  { place, now }: StartOptions,
  desk: Desk | undefined,
  reopen: Reopen,
): DataFile | undefined {
  if ('url' in place) return undefined
  const file = fileIn(place.folder)
  return {
    ...{ file, looked: new Map() },
    async restore(from, passphrase, also) {
      const [{ putInPlace, withPlain }, { findDoor }] = await Promise.all([
        import('#store/engines/restore.ts'),
        import('#app/backups/after-restore.ts'),
      ])
      let kept: string | undefined
      const door = desk && (await findDoor(desk))
      const erased = also?.withErased ? undefined : await erasedAt(file)
      const prepare = (part: string) => prepareRestored(part, place, { now, door, erased })
      await withPlain(file, from, passphrase, (plain) =>
        reopen(async () => {
          kept = await putInPlace(file, plain, prepare)
        }),
      )
      return kept
    },
  }
}

/** What was removed is written over; a server sees to its own backups. */
function sweepOf(data: Data, { place, now }: StartOptions): NonNullable<Desk['sweep']> {
  return async ({ backups }) => {
    const isClean = await data.sweep()
    if (!backups || 'url' in place) return isClean
    const { eraseBackups } = await import('#app/backups/erase-backups.ts')
    await eraseBackups({ now }, fileIn(place.folder))
    return isClean
  }
}

/** The pass-phrase stays where others could reach the pages without it. */
function eraserOf(
  options: StartOptions,
  desk: Desk,
  reopen: Reopen,
): NonNullable<House['eraseAll']> {
  const { place, now, elsewhere = false, names = [] } = options
  return async ({ backups }) => {
    const [{ eraseRows, keepPassPhrase }, { findDoor }] = await Promise.all([
      import('#app/erase-everything.ts'),
      import('#app/backups/after-restore.ts'),
    ])
    const { hash } = await findDoor(desk)
    await reopen(async () => {
      if ('folder' in place) await eraseFilesIn(place.folder, backups)
      else await withData(place, async (data) => eraseRows({ ...desk, db: data.db }, data))
      if (hash === undefined || !(elsewhere || names.length > 0)) return
      await withData(place, async ({ db }) => keepPassPhrase(await deskFor(db, place, now), hash))
    })
  }
}

async function eraseFilesIn(folder: string, backups: boolean): Promise<void> {
  const files = await import('#store/engines/erase-files.ts')
  const file = fileIn(folder)
  if (backups) await files.eraseCopies(file)
  files.eraseData(file)
  if (backups) files.eraseChoices(file)
}

/** What goes on by itself while the server runs. */
async function beatsOf(desk: RingDesk, dataFile?: DataFile): Promise<() => Promise<void>> {
  const [{ startBeats }, { calendarBeat }, { noteBeat }, { backUpDaily }, { reminderBeats }] =
    await Promise.all([
      import('#worker/beat.ts'),
      import('#worker/calendar-beat.ts'),
      import('#app/beat-faults.ts'),
      import('#app/backups/back-up.ts'),
      import('#worker/reminders.ts'),
    ])
  const { sweep } = await import('#app/sweep.ts')
  const beats = [...reminderBeats(desk), calendarBeat(desk, desk.dataVersion)]
  beats.push({ name: 'sweep', everyMs: 600_000, run: () => sweep(desk) })
  if (dataFile)
    beats.push({ name: 'backups', everyMs: 600_000, run: () => backUpDaily(desk, dataFile) })
  return startBeats(beats, { now: desk.now, onEnd: (name, error) => noteBeat(desk, name, error) })
}

/** Whoever else can reach the pages is asked for a pass-phrase, so there has to be one. */
async function checkDoor(desk: Desk, { elsewhere, names = [] }: ServeOptions): Promise<void> {
  if (!elsewhere && names.length === 0) return
  const { hasPassPhrase } = await import('#app/door/sign-in.ts')
  if (await hasPassPhrase(desk)) return
  const sentence =
    'Other computers could read and write your data there, since no pass-phrase is set. Set one with ' +
    '"npx sincerely passphrase", or in Settings under "Use it on your phone", then start it like this again.'
  throw new Problem('address-refused', sentence, { field: elsewhere ? '--host' : '--host-name' })
}

function reachOf({ elsewhere = false, names = [], tls, proxy }: ServeOptions) {
  return { elsewhere, names, proxy, secure: tls !== undefined }
}

/** Practice is loaded when somebody enters it, and lies in memory alone; only the calendar outlives it. */
function practiceOpener(): NonNullable<House['openPractice']> {
  let calendar: Calendar | undefined
  return async () => {
    const [{ openInMemory }, { openPractice }, { rememberedHolidays }, seals] = await Promise.all([
      import('#store/engines/in-memory.ts'),
      import('#app/open-practice.ts'),
      import('#capture/remembered-holidays.ts'),
      import('#store/seal.ts'),
    ])
    calendar ??= rememberedHolidays()
    const db = await openInMemory()
    const seal = seals.sealWith(seals.keysInMemory())
    const practice = await openPractice({ db, ...calendar, newId: randomUUIDv7, seal })
    return { ...practice, secret: newSecret(), close: () => db.destroy() }
  }
}

function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

async function deskFor(db: Desk['db'], place: DataPlace, now: () => Moment): Promise<Desk> {
  const [{ rememberedHolidays }, { sealWith }, { keysAt }] = await Promise.all([
    import('#capture/remembered-holidays.ts'),
    import('#store/seal.ts'),
    import('#store/keys.ts'),
  ])
  const file = 'url' in place ? undefined : join(place.folder, 'holidays.json')
  const seal = sealWith(keysAt(keyPlace(place)))
  return { db, account: 'me', now, ...rememberedHolidays(file), newId: randomUUIDv7, seal }
}

function keyPlace(place: DataPlace): KeyPlace {
  const folder = 'url' in place ? undefined : place.folder
  return { given: process.env['SINCERELY_KEY'], folder }
}

async function erasedAt(file: string): Promise<ReadonlyMap<string, string>> {
  const { erasedIn } = await import('#store/engines/contents.ts')
  return erasedIn(file)
}

/** Before it is in place it is brought up to date, so that nothing is in the way once it is. */
async function prepareRestored(
  file: string,
  place: DataPlace,
  {
    now = machineNow,
    door,
    erased,
  }: {
    readonly now?: () => Moment
    readonly door?: DoorBefore | undefined
    readonly erased?: ReadonlyMap<string, string> | undefined
  } = {},
): Promise<void> {
  const [{ openData }, { afterRestore }] = await Promise.all([
    import('#store/engines/open.ts'),
    import('#app/backups/after-restore.ts'),
  ])
  const data = await openData({ file })
  try {
    const desk = await deskFor(data.db, place, now)
    await afterRestore(desk, door)
    if (erased === undefined) return
    const { eraseAgain } = await import('#app/backups/erase-again.ts')
    await eraseAgain({ ...desk, sweep: data.sweep }, erased)
  } finally {
    await data.close()
  }
}

async function withData<T>(place: DataPlace, use: (data: Data) => Promise<T>): Promise<T> {
  const { openData } = await import('#store/engines/open.ts')
  const data = await openData(whereOf(place))
  try {
    return await use(data)
  } finally {
    await data.close()
  }
}

function whereOf(place: DataPlace): Where {
  return 'url' in place ? place : { file: fileIn(place.folder) }
}

/** The file of the data; throws a Problem where a server keeps it. */
async function fileAt(place: DataPlace): Promise<string> {
  if (!('url' in place)) return fileIn(place.folder)
  const { noBackupHere } = await import('#store/engines/open.ts')
  throw await noBackupHere()
}

function fileIn(folder: string): string {
  return join(folder, 'sincerely.db')
}
