// The program: one command, with this computer's clock. How the pieces are put together lies in `joined`.
import { join } from 'node:path'
import { runCommandLine } from '#cli/command-line.ts'
import type { OtherServer, RunningServer } from '#cli/pieces.ts'
import { machineNow } from '#joined/machine-now.ts'
import { piecesOf } from '#joined/pieces.ts'
import type { StartOptions } from '#joined/start-options.ts'

export async function main(args: readonly string[]): Promise<void> {
  // Whatever is written is for this user alone.
  process.umask(0o077)
  const assets = join(import.meta.dirname, 'public')
  process.exitCode = await runCommandLine(args, piecesOf({ now: machineNow, assets }), process)
}

/** Opens the data and serves the pages, unless another process serves this data. */
export async function startServer(options: StartOptions): Promise<RunningServer | OtherServer> {
  const { startOnce } = await import('#joined/start-once.ts')
  return startOnce(options)
}
