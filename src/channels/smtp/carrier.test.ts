import { setTimeout as pause } from 'node:timers/promises'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Moment } from '#core/days/moment.ts'
import type { Carrier } from '#core/mail/carrier.ts'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import {
  authority,
  drop,
  openWire,
  type Say,
  usual,
  type Wire,
} from '../../../test/mail-servers/wire.ts'
import { type CarrierOptions, openCarrier } from './carrier.ts'

const words = 'Subject: Thank you\r\n\r\nDear Ana,\r\nthank you.\r\n'
const open: (AsyncDisposable | { close: () => Promise<void> })[] = []
const trusted = getCACertificates('default')

beforeAll(() => setDefaultCACertificates([...trusted, authority()]))
afterAll(() => setDefaultCACertificates(trusted))
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) {
    await ('close' in one ? one.close() : one[Symbol.asyncDispose]())
  }
})

async function serving(
  say: Say = usual(),
  security: MailServer['security'] = 'none',
): Promise<Wire> {
  const wire = await openWire(say, security)
  open.push(wire)
  return wire
}

type More = Partial<CarrierOptions> & {
  readonly login?: MailLogin
  readonly security?: MailServer['security']
  readonly host?: string
}

function carrierTo(
  { port }: { readonly port: number },
  { login, security = 'none', host = 'mail.example', ...more }: More = {},
) {
  const server = { host, port, security, ownNetwork: true } as const
  const password = { kind: 'password', user: 'dana', password: 'p4ssw0rd-ü' } as const
  const resolve = async () => ['127.0.0.1']
  const now = () => 0 as Moment
  const carrier = openCarrier(server, login ?? password, {
    now,
    resolve,
    waits: { farewell: 100 },
    ...more,
  })
  open.push(carrier)
  return carrier
}

const parcelOf = (text: string) => ({
  ...{
    from: 'dana@okafor.example',
    to: 'ana@halvorsen.example',
    bytes: Buffer.from(text, 'latin1'),
  },
})
const yes = { beforeDot: async () => true }
const never = new AbortController().signal
const carry = (carrier: Carrier, { hooks = yes, signal = never, text = words } = {}) =>
  carrier.carry(parcelOf(text), hooks, signal)

describe.each(['none', 'starttls', 'tls'] as const)('with %s', (security) => {
  const ends = usual((command) =>
    command.startsWith('EHLO')
      ? '250-mail.example\r\n250-STARTTLS\r\n250 PIPELINING'
      : command === 'STARTTLS'
        ? '220 Go on'
        : '',
  )
  const texts: readonly [string, string, string][] = [
    ['a mail', words, `${words}.\r\n`],
    ['one whose last line does not end', 'A: b\r\n\r\nHi', 'A: b\r\n\r\nHi\r\n.\r\n'],
    ['one that ends with CR', 'A: b\r\n\r\nHi\r', 'A: b\r\n\r\nHi\r\n.\r\n'],
    ['one that ends with a dot', 'A: b\r\n\r\n.', 'A: b\r\n\r\n..\r\n.\r\n'],
    [
      'one with the end of a mail in it',
      'A: b\r\n\r\n.\r\nMAIL FROM:<x@x.example>\r\n.\r\n',
      'A: b\r\n\r\n..\r\nMAIL FROM:<x@x.example>\r\n..\r\n.\r\n',
    ],
    [
      'one with other line ends',
      'A: b\n\n.\n\r.\rx\n.\r\n',
      'A: b\r\n\r\n..\r\n\r\n..\r\nx\r\n..\r\n.\r\n',
    ],
    ['one that begins with a dot', '.\r\n', '..\r\n.\r\n'],
    ['an empty one', '', '\r\n.\r\n'],
  ]
  test.each(texts)(
    '%s is on the wire whole, but for its dot, when that is recorded',
    async (_, text, sent) => {
      const wire = await serving(ends, security)
      let before = ''
      const beforeDot = async () => {
        await pause(20)
        before = wire.connections.at(-1)!.mail
        return true
      }
      expect(
        await carry(carrierTo(wire, { security }), { text, hooks: { beforeDot } }),
      ).toMatchObject({ state: 'accepted' })
      expect(wire.connections.at(-1)!.mail).toBe(sent)
      expect(before).not.toMatch(/(^|\r\n)\.(\r|$)/)
      expect(sent.startsWith(before)).toBe(true)
      expect(sent.length - before.length).toBeLessThanOrEqual('\r\n.\r\n'.length)
    },
  )

  test('a large mail has left whole before the dot is recorded', async () => {
    const wire = await serving(ends, security)
    const text = '.x\r\n'.repeat(60_000)
    let before = 0
    const beforeDot = async () => {
      await pause(100)
      before = wire.connections.at(-1)!.mail.length
      return true
    }
    expect(
      await carry(carrierTo(wire, { security }), { text, hooks: { beforeDot } }),
    ).toMatchObject({ state: 'accepted' })
    const { mail } = wire.connections.at(-1)!
    expect(mail.length).toBe(300_003)
    expect(before).toBe(mail.length - 3)
  })
})

const at = (verb: string, deed: string | undefined): Say =>
  usual((command) =>
    command === verb || (verb !== '' && command.startsWith(`${verb} `)) ? deed : '',
  )
function pipelining(say: Say): Say {
  let hasFailed = false
  return (command, ...rest) => {
    const said = say(command, ...rest)
    if (command.startsWith('EHLO') && said?.startsWith('250'))
      return '250-mail.example\r\n250 PIPELINING'
    // What was sent along with what was refused.
    if (command.startsWith('MAIL')) hasFailed = false
    const isRefused = hasFailed && /^(RCPT|DATA)/.test(command)
    hasFailed ||= /^[45]/.test(said ?? '')
    return isRefused ? '503 5.5.1 Not now' : said
  }
}

/** Says whether and how often the dot was asked for, and how often mails came whole. */
async function tried(say: Say, more: More = {}) {
  const wire = await serving(say, more.security)
  let asked = 0
  const beforeDot = async () => (asked += 1) > 0
  const carried = await carry(carrierTo(wire, more), { hooks: { beforeDot } })
  const whole = wire.connections.flatMap(({ commands }) => commands).filter((one) => one === '.')
  return { ...carried, asked, whole: whole.length, wire }
}

describe('what broke before the dot was not sent', () => {
  const steps = ['', 'EHLO', 'MAIL', 'RCPT', 'DATA']
  const deeds: readonly [string, string | undefined][] = [
    ['breaks off', drop],
    ['never answers', undefined],
    ['says 421 and breaks off', `421 4.3.2 Going down`],
    ['says 451', '451 4.3.0 Not now'],
  ]
  const rows = steps
    .flatMap((step) => deeds.map(([name, deed]) => ({ step, name, deed })))
    // A server that does not understand EHLO is greeted with HELO.
    .filter(({ step, name }) => step !== 'EHLO' || name !== 'says 451')
  test.each(rows)('a server that $name at “$step”', async ({ step, deed }) => {
    for (const how of [at(step, deed), pipelining(at(step, deed))]) {
      const told = await tried(how, { waits: { answer: 60, farewell: 50 } })
      expect(told).toMatchObject({ state: 'later', asked: 0, whole: 0 })
    }
  })

  test.each([
    ['breaks off', drop],
    ['never answers', undefined],
  ])('a server that %s in the middle of the mail', async (_, deed) => {
    const wire: Wire = await serving(
      usual((command) => {
        if (command !== 'DATA') return ''
        wire.stall()
        if (deed === drop) setTimeout(wire.breakOff, 50)
        return '354 Go on'
      }),
    )
    const carrier = carrierTo(wire, { waits: { piece: 100, farewell: 50 } })
    const beforeDot = async () => Promise.reject(new Error('It was asked for.'))
    expect(
      await carry(carrier, { text: 'x'.repeat(9_000_000), hooks: { beforeDot } }),
    ).toMatchObject({ state: 'later' })
  })

  test('one that breaks off while the dot is being recorded', async () => {
    const wire = await serving()
    const beforeDot = async () => {
      wire.breakOff()
      await pause(30)
      return true
    }
    expect(await carry(carrierTo(wire), { hooks: { beforeDot } })).toMatchObject({ state: 'later' })
    expect(wire.connections.map(({ commands }) => commands.at(-1))).toEqual(['DATA'])
  })

  test('one that takes the mail before it is over', async () => {
    const wire = await serving(
      usual((command, _, more) => {
        if (command === 'DATA') setTimeout(() => more('250 Taken'), 10)
        return ''
      }),
    )
    const beforeDot = async () => {
      await pause(50)
      return true
    }
    expect(await carry(carrierTo(wire), { hooks: { beforeDot } })).toMatchObject({ state: 'later' })
    expect(wire.connections[0]!.mail).not.toMatch(/\r\n\.\r\n$/)
  })

  test('one at which nobody listens, or whose name nobody knows', async () => {
    const wire = await serving()
    await wire[Symbol.asyncDispose]()
    expect(await carry(carrierTo(wire))).toMatchObject({
      state: 'later',
      because: 'mail.example could not be reached: nothing listens there.',
    })
    const resolve = async () => []
    expect(await carry(carrierTo(wire, { resolve }))).toMatchObject({ state: 'later' })
  })
})

test('a server of the first days, which knows no EHLO, is sent to', async () => {
  const told = await tried(at('EHLO', '502 What?'))
  expect(told).toMatchObject({ state: 'accepted' })
  expect(told.wire.connections[0]!.commands[1]).toBe('HELO [127.0.0.1]')
})

test('a server that goes on with a mail to nobody gets an empty one', async () => {
  const told = await tried((command, ...rest) =>
    command.startsWith('EHLO')
      ? '250-a\r\n250 PIPELINING'
      : at('RCPT', '550 5.1.1 Nobody')(command, ...rest),
  )
  expect(told).toMatchObject({ state: 'refused', asked: 0 })
  expect(told.wire.connections[0]!.mail).toBe('.\r\n')
})

describe('what broke after the dot is not known', () => {
  test.each([
    ['breaks off', drop, 'before mail.example said'],
    ['never answers', undefined, 'did not say in time'],
    ['begins an answer and breaks off', '250 O\0', 'before mail.example said'],
    ['begins another and breaks off', '55\0', 'before mail.example said'],
  ])('a server that %s', async (_, deed, said) => {
    const say = usual((command, __, more) => {
      if (command !== '.') return ''
      if (deed?.endsWith('\0')) setTimeout(() => more(drop), 20)
      return deed
    })
    const told = await tried(say, { waits: { end: 80, farewell: 50 } })
    expect(told).toMatchObject({ state: 'unknown', asked: 1, whole: 1 })
    expect(told).toMatchObject({ because: expect.stringContaining(said) })
    expect(told.wire.connections).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test.each([
    [
      'MAIL',
      '550 5.7.1 Not yours to send from',
      'refused',
      'does not take this mail: “550 5.7.1 Not yours',
    ],
    [
      'RCPT',
      '550 5.1.1 No such user',
      'refused',
      'does not take mail for this address: “550 5.1.1',
    ],
    ['RCPT', '452 4.2.2 Full', 'later', 'takes it only later: “452'],
    ['DATA', '554 5.5.1 No', 'refused', 'does not take this mail'],
    ['.', '554 5.7.1 Spam', 'refused', 'does not take this mail: “554 5.7.1 Spam”'],
    ['.', '451 4.7.1 Greylisted', 'later', 'takes it only later'],
    ['.', '421 4.3.2 Going down', 'later', 'takes it only later'],
    ['.', '550 5.4.5 Daily limit', 'later', 'takes it only later'],
  ])('at %s with “%s” is %s', async (step, reply, state, because) => {
    for (const how of [at(step, reply), pipelining(at(step, reply))]) {
      const told = await tried(how)
      expect(told).toMatchObject({ state, because: expect.stringContaining(because) })
      expect(told).toMatchObject({ asked: step === '.' ? 1 : 0 })
      expect(told.answers.at(-1)).not.toHaveProperty('account')
    }
  })

  test.each([
    ['', '554 5.7.1 Your address is on a list', 'does not talk to this computer'],
    ['MAIL', '530 5.7.0 Authentication required', 'asks for a name and a password first'],
  ])('at “%s” with “%s” is about the account', async (step, reply, because) => {
    expect(await tried(at(step, reply))).toMatchObject({
      ...{ state: 'later', account: true, asked: 0, because: expect.stringContaining(because) },
    })
  })

  test('of encryption is about the account, and nothing goes in the clear', async () => {
    const told = await tried(
      usual((command) => (command === 'STARTTLS' ? '502 What?' : '')),
      { security: 'starttls' },
    )
    expect(told).toMatchObject({
      state: 'later',
      account: true,
      because: 'mail.example does not encrypt: “502 What?”',
    })
    expect(told.wire.connections[0]!.heard).toBe('EHLO [127.0.0.1]\r\nSTARTTLS\r\n')
  })

  test('of an address with other letters than Latin ones comes before anything is asked', async () => {
    const wire = await serving()
    const parcel = { ...parcelOf(words), to: 'ána@halvorsen.example' }
    expect(await carrierTo(wire).carry(parcel, yes, never)).toMatchObject({ state: 'refused' })
    expect(wire.connections[0]!.heard).toBe('EHLO [127.0.0.1]\r\n')
    const can = await serving(
      usual((command) =>
        command.startsWith('EHLO') ? '250-a\r\n250-8BITMIME\r\n250 SMTPUTF8' : '',
      ),
    )
    expect(await carrierTo(can).carry(parcel, yes, never)).toMatchObject({ state: 'accepted' })
    expect(can.connections[0]!.commands[1]).toBe(
      'MAIL FROM:<dana@okafor.example> SMTPUTF8 BODY=8BITMIME',
    )
  })

  test('of a mail larger than the server takes comes before it is sent', async () => {
    const wire = await serving(
      usual((command) => (command.startsWith('EHLO') ? '250-a\r\n250 SIZE 1000000' : '')),
    )
    expect(await carry(carrierTo(wire), { text: 'x'.repeat(1_000_001) })).toMatchObject({
      state: 'refused',
    })
    expect(wire.connections[0]!.commands).toEqual(['EHLO [127.0.0.1]'])
  })

  test.each([
    'a@x.example>\r\nRCPT TO:<b@x.example',
    '"a"@x.example',
    'a@x.example, b@x.example',
    '',
  ])('of the address “%s” is ours, and no server hears of it', async (to) => {
    const wire = await serving()
    const carrier = carrierTo(wire)
    expect(await carrier.carry({ ...parcelOf(words), to }, yes, never)).toMatchObject({
      state: 'refused',
    })
    expect(await carrier.carry({ ...parcelOf(words), from: to }, yes, never)).toMatchObject({
      state: 'refused',
    })
    expect(wire.connections).toHaveLength(0)
  })
})

describe('stopped', () => {
  test.each([
    ['says no', async () => false],
    ['fails', async () => Promise.reject(new Error('no disk'))],
  ])('where what records the dot %s, none is written', async (_, beforeDot) => {
    const wire = await serving()
    expect(await carry(carrierTo(wire), { hooks: { beforeDot } })).toMatchObject({
      state: 'stopped',
    })
    await pause(20)
    expect(wire.connections[0]!.mail).toBe(words)
  })

  test.each(['', 'EHLO', 'MAIL', 'DATA'])('while it waits at “%s”', async (step) => {
    const wire = await serving(at(step, undefined))
    const stop = new AbortController()
    const carried = carry(carrierTo(wire), { signal: stop.signal })
    await pause(30)
    stop.abort()
    expect(await carried).toMatchObject({ state: 'stopped' })
  })

  test('while the dot is being recorded, none is written', async () => {
    const wire = await serving()
    const stop = new AbortController()
    const beforeDot = async () => {
      stop.abort()
      await pause(20)
      return true
    }
    expect(
      await carry(carrierTo(wire), { signal: stop.signal, hooks: { beforeDot } }),
    ).toMatchObject({ state: 'stopped' })
    expect(wire.connections[0]!.mail).toBe(words)
  })

  test('after the dot, the answer is waited for, but not for long', async () => {
    const late = usual((command, _, more) => {
      if (command !== '.') return ''
      setTimeout(() => more('250 Taken'), 30)
      return undefined
    })
    for (const [say, state] of [
      [late, 'accepted'],
      [at('.', undefined), 'unknown'],
    ] as const) {
      const wire = await serving(say)
      const stop = new AbortController()
      const carried = carry(carrierTo(wire), { signal: stop.signal })
      while (!wire.connections[0]?.commands.includes('.')) await pause(5)
      stop.abort()
      expect(await carried).toMatchObject({ state })
    }
  })
})

describe('a login', () => {
  const offering = (methods: string, answer: Say): Say =>
    usual((command, connection, more) => {
      if (command.startsWith('EHLO')) return `250-mail.example\r\n250 AUTH ${methods}`
      return answer(command, connection, more)
    })
  const plain = Buffer.from('\0dana\0p4ssw0rd-ü').toString('base64')

  test('by PLAIN, and by LOGIN where there is no other', async () => {
    const byPlain = await tried(
      offering('LOGIN PLAIN', (command) => (command.startsWith('AUTH') ? '235 Yes' : '')),
    )
    expect(byPlain).toMatchObject({ state: 'accepted' })
    expect(byPlain.wire.connections[0]!.commands[1]).toBe(`AUTH PLAIN ${plain}`)
    const replies = ['334 VXNlcm5hbWU6', '334 UGFzc3dvcmQ6', '235 Yes']
    const byLogin = await tried(
      offering('LOGIN', (command) =>
        /^(MAIL|RCPT|DATA|QUIT|\.|$)/.test(command) ? '' : replies.shift(),
      ),
    )
    expect(byLogin).toMatchObject({ state: 'accepted' })
    expect(byLogin.answers.map(({ step }) => step)).toEqual([
      ...['greeting', 'hello', 'login', 'login', 'login', 'from', 'to', 'data', 'end'],
    ])
  })

  test('that is refused rests the account, and says nothing secret', async () => {
    const echoing = (command: string) =>
      command.startsWith('AUTH') ? `535 5.7.8 No: ${command} p4ssw0rd-ü` : ''
    const told = await tried(
      offering('PLAIN', (command) => Buffer.from(echoing(command)).toString('latin1')),
    )
    expect(told).toMatchObject({ state: 'later', account: true })
    const said = JSON.stringify({ ...told, wire: undefined })
    expect(said).toContain(
      'does not accept the name or the password: “535 5.7.8 No: AUTH PLAIN … …”',
    )
    expect(said).not.toMatch(new RegExp(`ssw0rd|${plain}`))
  })

  test('that is refused for now is tried again later', async () => {
    const told = await tried(
      offering('PLAIN', (command) => (command.startsWith('AUTH') ? '454 4.7.0 Later' : '')),
    )
    expect(told).toMatchObject({ state: 'later' })
    expect(told).not.toHaveProperty('account')
  })

  test('is left out where the server asks for none', async () => {
    const told = await tried(usual())
    expect(told.wire.connections[0]!.heard).not.toContain('AUTH')
  })

  const byToken = (token: (fresh: boolean) => Promise<string>) => ({
    login: { kind: 'token', user: 'dana@okafor.example', token } as const,
  })
  const words64 = (token: string) =>
    Buffer.from(`user=dana@okafor.example\u0001auth=Bearer ${token}\u0001\u0001`).toString('base64')

  test('by a token goes as XOAUTH2, and with a fresh one where the first has run out', async () => {
    const say = offering('PLAIN XOAUTH2', (command) => {
      if (command === `AUTH XOAUTH2 ${words64('new')}`) return '235 Yes'
      if (command.startsWith('AUTH')) return '334 eyJzdGF0dXMiOiI0MDEifQ=='
      return command === '' ? '220 Hi' : ''
    })
    let first = true
    const wire = await serving((command, ...rest) => {
      // An empty line asks for the refusal; the greeting is the only other empty one.
      if (command === '' && !first) return '535 5.7.8 Run out'
      first = false
      return say(command, ...rest)
    })
    const asked: boolean[] = []
    const token = async (fresh: boolean) => {
      asked.push(fresh)
      return fresh ? 'new' : 'old'
    }
    expect(await carry(carrierTo(wire, byToken(token)))).toMatchObject({ state: 'accepted' })
    expect(asked).toEqual([false, true])
  })

  test('by a token that cannot be had is not tried', async () => {
    const wire = await serving(offering('XOAUTH2', () => ''))
    const token = async () =>
      Promise.reject(new Problem('wrong-password', 'Say anew that Sincerely may send.'))
    expect(await carry(carrierTo(wire, byToken(token)))).toMatchObject({
      ...{ state: 'later', account: true, because: 'Say anew that Sincerely may send.' },
    })
  })
})

describe('connections', () => {
  test('are kept for the next mail, which begins anew after a refusal', async () => {
    let refuse = true
    const wire = await serving(
      usual((command) => (command.startsWith('RCPT') && refuse ? '550 No' : '')),
    )
    const carrier = carrierTo(wire)
    expect(await carry(carrier)).toMatchObject({ state: 'refused' })
    refuse = false
    expect(await carry(carrier)).toMatchObject({ state: 'accepted' })
    expect(await carry(carrier)).toMatchObject({ state: 'accepted' })
    expect(wire.connections).toHaveLength(1)
    expect(wire.connections[0]!.commands.map((one) => one.slice(0, 4))).toEqual([
      ...['EHLO', 'MAIL', 'RCPT', 'RSET', 'MAIL', 'RCPT', 'DATA', '.', 'MAIL', 'RCPT', 'DATA', '.'],
    ])
  })

  test.each([
    ['broke', drop],
    ['was ended by the server with 421', '421 4.4.2 Idle'],
  ])('one that %s meanwhile costs nothing', async (_, deed) => {
    const wire = await serving(
      usual((command, { commands }) =>
        command.startsWith('MAIL') && commands.length > 5 ? deed : '',
      ),
    )
    const carrier = carrierTo(wire)
    expect(await carry(carrier)).toMatchObject({ state: 'accepted' })
    const second = await carry(carrier)
    expect(second).toMatchObject({ state: 'accepted' })
    expect(second.answers.map(({ step }) => step)).toEqual([
      'greeting',
      'hello',
      'from',
      'to',
      'data',
      'end',
    ])
    expect(
      wire.connections.map(({ commands }) => commands.filter((one) => one === '.').length),
    ).toEqual([1, 1])
  })

  test('one that broke after the next mail had begun leaves that for later', async () => {
    const wire = await serving(
      usual((command, { commands }) =>
        command.startsWith('RCPT') && commands.length > 5 ? drop : '',
      ),
    )
    const carrier = carrierTo(wire)
    await carry(carrier)
    expect(await carry(carrier)).toMatchObject({ state: 'later' })
  })

  test('mails that go at the same time have one each', async () => {
    const wire = await serving()
    const carrier = carrierTo(wire)
    await Promise.all([1, 2, 3].map(async () => carry(carrier)))
    await Promise.all([1, 2, 3].map(async () => carry(carrier)))
    expect(wire.connections).toHaveLength(3)
  })

  test('are ended after a hundred mails, and when there is nothing more to do', async () => {
    const wire = await serving()
    const carrier = carrierTo(wire)
    for (let mail = 0; mail < 101; mail += 1) await carry(carrier)
    expect(
      wire.connections.map(({ commands }) => commands.filter((one) => one === 'DATA').length),
    ).toEqual([100, 1])
    await carrier.close()
    expect(wire.connections.map(({ commands }) => commands.at(-1))).toEqual(['QUIT', 'QUIT'])
  })
})

test('each answer is kept with its step, its code and its words', async () => {
  const { answers } = await tried(at('.', '250-2.0.0 OK\r\n250 queued as\u0007 4711'))
  expect(answers).toEqual([
    { at: 0, step: 'greeting', code: 220, text: 'mail.example ESMTP' },
    { at: 0, step: 'hello', code: 250, text: 'mail.example' },
    { at: 0, step: 'from', code: 250, text: 'OK' },
    { at: 0, step: 'to', code: 250, text: 'OK' },
    { at: 0, step: 'data', code: 354, text: 'Go on' },
    { at: 0, step: 'end', code: 250, text: '2.0.0 OK queued as 4711' },
  ])
})

test('a server that gives a mail an id of its own is believed', async () => {
  const reply = '250 2.0.0 OK <a1@x.prod.outlook.com> [Hostname=x.prod.outlook.com]'
  expect(await tried(at('.', reply))).toMatchObject({
    state: 'accepted',
    messageId: '<a1@x.prod.outlook.com>',
  })
})

test('a certificate of another name ends it, also after STARTTLS', async () => {
  const say = usual((command) => (command === 'STARTTLS' ? '220 Go on' : ''))
  for (const security of ['starttls', 'tls'] as const) {
    const told = await tried(say, { security, host: 'other.example' })
    expect(told).toMatchObject({
      ...{
        state: 'later',
        asked: 0,
        because: 'other.example could not be reached: its certificate is of another name.',
      },
    })
  }
})
