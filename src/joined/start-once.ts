// One server for one folder: whoever comes second is told where the first one is.
import type { OtherServer, RunningServer } from '#cli/pieces.ts'
import { openServer } from './open-server.ts'
import type { StartOptions } from './start-options.ts'

/** Opens the data and serves the pages, unless another process serves this data. */
export async function startOnce(options: StartOptions): Promise<RunningServer | OtherServer> {
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
