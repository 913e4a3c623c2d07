// The whole method at the terminal alone: from the interview to the end of the plan, with nothing but commands.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSink } from '../mail-servers/sink.ts'
import { newTerminal, type TestTerminal } from './terminal.ts'

test('the whole method is followed at the terminal alone', async () => {
  using terminal = newTerminal('2026-03-02T16:00-06:00')
  await using sink = await openSink()
  const { says, type, goTo } = terminal

  // Who one is, and the mailbox that notes go out of.
  await says(
    ...['me', '--name', 'Dana Okafor', '--time-zone', 'America/Chicago', '--country', 'US'],
    ...['--phone', '+1 312 555 0100', '--current-position', 'planner at Marsh Board'],
  )
  const connect = ['mailbox', 'connect', 'dana@okafor.example', '--smtp', `127.0.0.1:${sink.port}`]
  const connected = await type([...connect, '--security', 'none', '--own-network'], 'pass word\n')
  expect(connected).toMatchObject({
    status: 0,
    said: expect.stringContaining('dana@okafor.example'),
  })

  // 1. Collect contacts.
  await says(
    ...['add', 'application', 'Halvorsen Paper', 'Maintenance planner'],
    ...['--start', '2026-03-02T14:00', '--decision-by', '2026-03-20'],
    ...['--person', 'Ana Ruiz, Head of Maintenance, ana@halvorsen.example, +1 312 555 0110'],
    ...['--person', 'Ben Ortega'],
  )
  expect(await says('plan', 'halvorsen')).toMatch(/Thank Ben Ortega +needs something first/)
  await says(
    'change',
    'person',
    'ben',
    '--address',
    '12 Mill Road\nDuluth, MN 55802',
    '--phone',
    '+1 312 555 0111',
  )

  // 2. Thank each of them: one by mail, one by post.
  await says(...talkedWith('ana', 'how the second machine was rebuilt', 'stops that take too long'))
  await says(...talkedWith('ben', 'how the night shift hands over', 'parts that come late'))
  expect(await says('note', 'ana', '--channel', 'email')).toContain('Dear Ana,')
  expect(await sentOff(terminal, '2026-03-02T16:01-06:00', 'send', 'ana')).toContain('Went out')
  expect(
    sink
      .received()
      .map(({ to }) => to)
      .flat(),
  ).toEqual(['ana@halvorsen.example'])
  const letter = join(terminal.folder, 'ben.docx')
  await says('letter', 'ben', '--format', 'docx', '-o', letter)
  expect(existsSync(letter)).toBe(true)
  expect(await says('done', 'ben', '--channel', 'letter')).toContain(
    'Done: Thank Ben Ortega by letter.',
  )

  // 3. One full week later: call each of them.
  goTo('2026-03-09T10:00-05:00')
  expect(await says('today')).toMatch(/Call Ana Ruiz +due[^]*Call Ben Ortega +due/)
  expect(await says('script', 'ana', '--voicemail')).toContain('312-555-0100')
  expect(await says('call', 'ana', 'voicemail')).toContain('Call Ana Ruiz again, Mon 16 March')
  await says('call', 'ben', 'talked', '--asked', 'references', '--words', 'They like the plan.')
  goTo('2026-03-09T10:30-05:00')
  expect(await says('done', 'ben', '--kind', 'material')).toContain(
    'Send Ben Ortega what they asked',
  )

  // 4. Two weeks after: the voicemail is tried again; and they write.
  goTo('2026-03-16T11:00-05:00')
  expect(await says('call', 'ana', 'talked')).toContain('is recorded')
  expect(await says('reply', 'ben')).toContain('Everything waits')
  expect(await says('today')).toContain('Read what Ben Ortega sent you')
  await says('reply', 'ben', 'courtesy', '--words', '-')
  goTo('2026-03-16T14:00-05:00')
  expect(await says('snooze', 'ben', '2026-03-24', '--kind', 'call')).toContain('Put off')

  // 7. The day they named passes without news.
  goTo('2026-03-23T10:00-05:00')
  expect(await says('today')).toContain('Ask Ana Ruiz for an update by email')
  const status = ['send', 'ana', '--kind', 'status-note']
  expect(await sentOff(terminal, '2026-03-23T10:02-05:00', ...status)).toContain('Went out')
  expect(sink.received()).toHaveLength(2)

  // A further interview, and in the end a no.
  goTo('2026-03-25T10:00-05:00')
  await says('reply', 'ana', 'advanced', '--words', 'We would like to see you again.')
  await says('add', 'interview', 'halvorsen', '--start', '2026-03-27T09:00', '--with', 'ana')
  expect(await says('applications')).toContain('On to a further interview')
  goTo('2026-04-06T10:00-05:00')
  expect(await says('news', 'halvorsen', 'rejection')).toContain('Closed')
  expect(await says('undo', 'halvorsen', '--yes')).toContain('Taken back.')
  await says('news', 'halvorsen', 'rejection')
  expect(await says('applications')).toContain('No application is open.')
  expect(await says('applications', '--at-rest')).toContain('Halvorsen Paper')
  expect(await says('find', 'night shift')).toContain('Ben Ortega')

  // All of it is one’s own.
  const all = join(terminal.folder, 'all.zip')
  await says('export', all)
  expect(readFileSync(all).subarray(0, 2).toString()).toBe('PK')
})

function talkedWith(whom: string, interesting: string, issue: string): readonly string[] {
  return [
    ...['takeaway', whom, '--interesting', interesting, '--issue', issue],
    ...['--handling', 'plan the stops by the week', '--expertise', 'planned stops'],
  ]
}

/** Sends while the clock goes past the time in which it could be taken back. */
async function sentOff({ type, goTo }: TestTerminal, until: string, ...args: readonly string[]) {
  return (await type(args, '', () => goTo(until))).said
}
