// The server: it listens, and answers with whichever house is open just now.
import type { RunningServer } from '#cli/pieces.ts'
import type { Answer } from '#web/relay.ts'
import type { Listening } from '#web/serve.ts'
import { openOrRescue } from './open-rescue.ts'
import type { Reopen } from './reopen.ts'
import type { StartOptions } from './start-options.ts'

export async function openServer(options: StartOptions): Promise<RunningServer> {
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
