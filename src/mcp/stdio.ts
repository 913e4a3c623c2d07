// An assistant on this computer that started us: it speaks through our standard input, and hears our output.
import type { Readable, Writable } from 'node:stream'
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import type { OperationDesk, Scope } from '#operations/operation.ts'
import { assistantServer } from './server.ts'

export type Ends = { readonly in: Readable; readonly out: Writable }

/** Until it hangs up; nothing else may be written to `out`. */
export async function serveAssistant(
  desk: OperationDesk,
  scopes: readonly Scope[],
  ends: Ends = { in: process.stdin, out: process.stdout },
): Promise<void> {
  const over = Promise.withResolvers<void>()
  ends.in.once('end', over.resolve).once('close', over.resolve)
  ends.out.once('error', () => over.resolve())
  const transport = new StdioServerTransport(ends.in, ends.out)
  const served = serveStdio(() => assistantServer(desk, { scopes }), { transport })
  await over.promise
  await served.close()
}
