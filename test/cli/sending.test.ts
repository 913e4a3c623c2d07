// A note is sent from the terminal: taken back while it waits, and once only with a server beside it.
import { expect, test } from 'vitest'
import { openSink, type Sink } from '../mail-servers/sink.ts'
import { start } from '../program/program.ts'
import { newTerminal, type TestTerminal } from './terminal.ts'

test('Ctrl-C takes a note back while it waits', async () => {
  using terminal = newTerminal()
  await using sink = await openSink()
  await readyToThank(terminal, sink)
  const sent = await terminal.type(['send', 'ana'], '', () => process.emit('SIGINT'))
  expect(sent).toMatchObject({ status: 3, said: '' })
  expect(sent.complained).toContain('it goes out in 30 seconds; Ctrl-C takes it back')
  expect(sent.complained).toContain('It was taken back; its words stay, as a draft.')
  terminal.goTo('2026-03-02T16:10-06:00')
  expect(await terminal.says('outbox', 'send')).toContain('Nothing was due.')
  expect(sink.received()).toEqual([])
})

test('where a server runs on the data, that carries it, and nobody does twice', async () => {
  const now = Temporal.Now.zonedDateTimeISO('America/Chicago')
  using terminal = newTerminal(now.toString())
  await using sink = await openSink()
  await readyToThank(terminal, sink, now.subtract({ hours: 1 }).toString().slice(0, 16))
  await terminal.says('operation', 'change-mail-habits', '{"undoSeconds":10,"perDay":100}')
  const server = start(['serve', '--port', '0', '--data', terminal.folder])
  await server.hears(/Sincerely is at/)
  const sent = await start(['send', 'ana', '--data', terminal.folder]).ended
  server.child.kill('SIGTERM')
  await server.ended
  expect(sent).toMatchObject({ status: 0, out: expect.stringContaining('Went out') })
  expect(await terminal.says('outbox')).toContain('Out lately')
  expect(sink.received()).toHaveLength(1)
})

async function readyToThank(
  { says, type }: TestTerminal,
  { port }: Sink,
  met = '2026-03-02T14:00',
): Promise<void> {
  await says('me', '--name', 'Dana Okafor', '--time-zone', 'America/Chicago', '--country', 'US')
  const connect = ['mailbox', 'connect', 'dana@okafor.example', '--smtp', `127.0.0.1:${port}`]
  await type([...connect, '--security', 'none', '--own-network'], 'pass word\n')
  await says('me', '--current-position', 'planner at Marsh Board')
  await says(
    ...['add', 'application', 'Halvorsen Paper', 'Maintenance planner'],
    ...['--start', met, '--person', 'Ana Ruiz, ana@halvorsen.example'],
  )
  await says(
    ...['takeaway', 'ana', '--interesting', 'how the second machine was rebuilt'],
    ...['--issue', 'stops that take too long', '--handling', 'plan the stops by the week'],
    ...['--expertise', 'planned stops'],
  )
}
