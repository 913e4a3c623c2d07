// A server that is ended and comes back; while it is away its port is waited for.
import { start, type Program } from '../program/program.ts'

export type Serving = ReturnType<typeof keepServing>

export function keepServing(data: string) {
  let up = Promise.withResolvers<number>()
  let program: Program | undefined
  const end = async (signal: NodeJS.Signals) => {
    up = Promise.withResolvers()
    program?.child.kill(signal)
    await program?.ended
  }
  return {
    data,
    port: () => up.promise,
    async start() {
      program = start(['serve', '--port', '0', '--data', data])
      const [, port] = await program.hears(/http:\/\/localhost:(\d+)/)
      up.resolve(Number(port))
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
