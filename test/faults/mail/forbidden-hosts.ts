// Row 17: names of mail servers that lead where nobody should be led: this computer, the network it stands in, and where
// clouds keep their secrets, written in all the ways there are.
import { createServer, type AddressInfo } from 'node:net'
import { connectTo } from '../../../src/channels/mail-socket.ts'
import { Problem } from '../../../src/core/problem.ts'
import type { Outcome } from './outcome.ts'

/** Nowhere that a server of anybody could be, whatever they say of their own network. */
const never = [
  ...['0', '0.0.0.0', '::', '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376'],
  ...['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', 'fe80::1', 'fe80::1%lo', '224.0.0.1'],
  ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'],
  ...['127.1', '127.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '255.255.255.255'],
  ...['192.0.2.1', '198.18.0.1', '127.0.0.1:25', '127.0.0.1/x', 'dana@127.0.0.1', '127.0.0.1\0x'],
]
/** One's own computer and network: only where its owner has said so. */
const own = [
  ...['127.0.0.1', '127.0.0.1.', ' 127.0.0.1', '::1', '[::1]', 'localhost', 'LOCALHOST'],
  ...['localhost.', '１２７.0.0.1', '127。0。0。1', '①②⑦.⓪.⓪.①', '10.0.0.1', '172.16.0.1'],
  ...['192.168.1.1', '100.64.0.1', 'fd12:3456::1'],
]
/** What a name that looks harmless leads to. */
const leads: readonly (readonly string[])[] = [
  ...[['169.254.169.254'], ['::ffff:127.0.0.1'], ['0.0.0.0'], ['fe80::1'], ['fd00:ec2::254']],
  ...[
    ['93.184.215.14', '169.254.169.254'],
    ['2606:2800:21f::1', 'fe80::1'],
  ],
]
const ownLeads = [['127.0.0.1'], ['::1'], ['10.1.2.3'], ['93.184.215.14', '127.0.0.1']]
const ports = [25, 465, 587, 143, 993]

type Asked = { readonly host: string; readonly port: number; readonly ownNetwork: boolean }

export async function forbiddenHosts(tries: number): Promise<Outcome> {
  let reached = 0
  const server = createServer((socket) => {
    reached += 1
    socket.destroy()
  })
  await new Promise<void>((done) => {
    server.listen(0, '::', done)
  })
  const { port: open } = server.address() as AddressInfo
  const notes: string[] = []
  for (let one = 0; one < tries; one += 1) {
    const port = one % 2 === 0 ? open : ports[one % ports.length]!
    const [name, turn] = [`mail-${one}.example`, one >> 2]
    const at = <One>(list: readonly One[]) => list[turn % list.length]!
    const tried = [
      () => ask({ host: at(never), port, ownNetwork: true }, ['127.0.0.1']),
      () => ask({ host: name, port, ownNetwork: true }, at(leads)),
      () => ask({ host: at(own), port: at(ports), ownNetwork: false }, ['127.0.0.1']),
      () => ask({ host: name, port: at(ports), ownNetwork: false }, at(ownLeads)),
    ]
    const said = await tried[one % 4]!()
    if (said !== undefined) notes.push(said)
  }
  server.close()
  const wrong = Math.max(reached, notes.length)
  return { tries, extra: 0, lost: 0, uncertain: 0, wrong, notes }
}

/** What is wrong with how it was refused. */
async function ask(asked: Asked, to: readonly string[]): Promise<string | undefined> {
  let looked = 0
  // What was good when it was checked would lead elsewhere the next time.
  const resolve = async () => {
    looked += 1
    return looked > 1 ? ['127.0.0.1'] : to
  }
  const where = `${JSON.stringify(asked.host)}:${asked.port}`
  try {
    const server = { ...asked, security: 'starttls' } as const
    const socket = await connectTo(server, { withinMs: 500, resolve })
    socket.destroy()
    return `${where} was connected to`
  } catch (error) {
    if (!(error instanceof Problem)) return `${where}: ${String(error)}`
    if (error.code === 'not-reached') return `${where} was tried: ${error.message}`
    return looked > 1 ? `${where} was looked up ${looked} times` : undefined
  }
}
