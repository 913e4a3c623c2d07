// Whether a server lets one in for sending (SMTP submission, RFC 6409): everything up to signing in, and no mail.
import { sayLogin } from '#core/mail/say-login.ts'
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { talkWith, type Patience, type Talk } from './talk.ts'
import { asPlain, asToken, turnedAway, type Trying } from './trying.ts'

/** Resolves where it does. Throws a Problem that says in words what is in the way. */
export function trySending(
  server: MailServer,
  login: MailLogin,
  { hint, ...patience }: Trying & Patience,
): Promise<void> {
  return talkWith(server, patience, async (talk) => {
    const greeting = await answer(talk)
    if (greeting.code !== 220) throw noGreeting(server, greeting)
    let offers = await hello(talk, server)
    if (server.security === 'starttls') {
      if (!offers.includes('STARTTLS')) throw noTls(server)
      if ((await ask(talk, 'STARTTLS')).code !== 220) throw noTls(server)
      await talk.secure()
      offers = await hello(talk, server)
    }
    const said = await signIn(talk, login, offers)
    if (said === 'nobody asks') {
      // Nothing secret goes to a server that does not ask for it; one of one's own may need none.
      if (server.ownNetwork) return
      throw asksNobody(server)
    }
    talk.say('QUIT')
    if (said === undefined) return
    throw turnedAway({ host: server.host, for: 'sending', login: login.kind, said, hint })
  })
}

/** What the server said where it lets nobody in. */
async function signIn(talk: Talk, login: MailLogin, offers: readonly string[]) {
  const ways = offers.find((offer) => offer.startsWith('AUTH '))?.split(' ')
  if (!ways) return 'nobody asks'
  if (login.kind === 'token') {
    for (const isFresh of [false, true]) {
      const { code, text } = await askToken(talk, asToken(login.user, await login.token(isFresh)))
      if (code === 235) return undefined
      if (isFresh || code < 500) return text
    }
    return ''
  }
  const { user, password } = login
  if (ways.includes('PLAIN')) return refusalIn(await ask(talk, `AUTH PLAIN ${asPlain(login)}`))
  if (ways.includes('LOGIN')) {
    await ask(talk, 'AUTH LOGIN')
    await ask(talk, Buffer.from(user).toString('base64'))
    return refusalIn(await ask(talk, Buffer.from(password).toString('base64')))
  }
  return 'Basic authentication is disabled'
}

/** A token that is not taken is first answered by a question for more (XOAUTH2). */
async function askToken(talk: Talk, line: string): Promise<Answer> {
  const first = await ask(talk, `AUTH XOAUTH2 ${line}`)
  return first.code === 334 ? ask(talk, '') : first
}

function refusalIn({ code, text }: Answer): string | undefined {
  return code === 235 ? undefined : text
}

async function hello(talk: Talk, server: MailServer): Promise<readonly string[]> {
  const { code, lines } = await ask(talk, 'EHLO [127.0.0.1]')
  if (code !== 250) throw otherKind(server)
  return lines.slice(1).map((line) => line.replace(/^AUTH=/i, 'AUTH ').toUpperCase())
}

type Answer = { readonly code: number; readonly text: string; readonly lines: readonly string[] }

function ask(talk: Talk, line: string): Promise<Answer> {
  talk.say(line)
  return answer(talk)
}

/** All lines of an answer; `code` is 0 where it is none of SMTP. */
async function answer(talk: Talk): Promise<Answer> {
  const lines: string[] = []
  while (lines.length < 100) {
    const [, code, more, line] = /^(\d{3})([ -]?)(.*)$/.exec(await talk.hear()) ?? []
    if (code === undefined || line === undefined) return { code: 0, text: '', lines: [] }
    lines.push(line)
    if (more !== '-') return { code: Number(code), text: `${code} ${lines.join(' ')}`, lines }
  }
  return { code: 0, text: '', lines: [] }
}

function noGreeting(server: MailServer, { code, text }: Answer): Problem {
  if (code === 0) return otherKind(server)
  const { host } = server
  const sentence =
    code < 500
      ? sayLogin({ host, for: 'sending', login: 'password', said: text })
      : `${host} takes nothing from this computer or this network.`
  return new Problem('no-answer', sentence)
}

function otherKind({ host, port }: MailServer): Problem {
  const sentence = `${host} answers at port ${port}, but not as a server for sending does.`
  return new Problem('no-answer', sentence)
}

function asksNobody({ host, port }: MailServer): Problem {
  const sentence = `${host} lets nobody sign in at port ${port}. Is another port or another encryption meant?`
  return new Problem('no-answer', sentence)
}

function noTls({ host, port }: MailServer): Problem {
  const sentence = `${host} offers no STARTTLS at port ${port}. Is TLS meant, at port 465?`
  return new Problem('no-answer', sentence)
}
