// The house: the data opened, the desk at it, the pages, and what goes on by itself.
import type { Reach } from '#web/reach.ts'
import type { Answer } from '#web/relay.ts'
import type { Listening } from '#web/serve.ts'
import { beatsOf } from './beats.ts'
import { assistantDoor } from './assistants.ts'
import { checkDoor } from './check-door.ts'
import { deskFor } from './desk.ts'
import { eraserOf, sweepOf } from './erasing.ts'
import { whereOf } from './place.ts'
import { practiceOpener } from './practice.ts'
import { describeApi, programsDoor } from './programs.ts'
import { reachOf } from './reach.ts'
import { mailDeskOf } from './mail-desk.ts'
import type { Reopen } from './reopen.ts'
import { dataFileOf } from './restoring.ts'
import { newSecret } from './secret.ts'
import type { StartOptions } from './start-options.ts'

export type OpenHouse = {
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

/** Opens the data and makes all ready to be shown; nothing goes on by itself yet. */
export async function openHouse(options: StartOptions, reopen: Reopen): Promise<OpenHouse> {
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
      describeApi,
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
        stop = await beatsOf(ringing, mailDeskOf(desk, data), dataFile)
        const { backups, eraseAll } = house
        const programs = { ...desk, ...(backups && { backups }), eraseAll, address: known }
        const doors = [assistantDoor(desk), programsDoor({ ...programs, damages: data.damages })]
        return web({ ...house, address: known, doors }, port).fetch
      },
      stop: () => stop(),
      close: () => stop().finally(data.close),
    }
  } catch (error) {
    await data.close()
    throw error
  }
}
