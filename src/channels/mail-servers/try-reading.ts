// Whether a server lets one in for reading (IMAP): up to opening the inbox without touching it.
import type { MailLogin, MailServer } from '#core/mail/server.ts'
import { Problem } from '#core/problem.ts'
import { talkWith, type Patience, type Talk } from './talk.ts'
import { asPlain, asToken, turnedAway, type Trying } from './trying.ts'

/** Resolves where it does. Throws a Problem that says in words what is in the way. */
export function tryReading(
  server: MailServer,
  login: MailLogin,
  { hint, ...patience }: Trying & Patience,
): Promise<void> {
  return talkWith(server, patience, async (talk) => {
    const greeting = await talk.hear()
    if (!greeting.startsWith('* ')) throw otherKind(server)
    if (/^\* BYE/i.test(greeting)) throw refused(server, login, { said: '[UNAVAILABLE]', hint })
    let offers = await offersOf(talk, server)
    if (server.security === 'starttls') {
      if (!offers.includes('STARTTLS')) throw noTls(server)
      if (!(await ask(talk, 'STARTTLS')).isOk) throw noTls(server)
      await talk.secure()
      offers = await offersOf(talk, server)
    }
    const said = (await signIn(talk, login, offers)) ?? (await openInbox(talk))
    talk.say('z LOGOUT')
    if (said !== undefined) throw refused(server, login, { said, hint })
  })
}

/** What the server said where it lets nobody in. */
async function signIn(talk: Talk, login: MailLogin, offers: readonly string[]) {
  if (login.kind === 'token') {
    let said: string | undefined
    for (const isFresh of [false, true]) {
      said = await authenticate(talk, 'XOAUTH2', asToken(login.user, await login.token(isFresh)))
      if (said === undefined) return undefined
    }
    return said
  }
  if (offers.includes('AUTH=PLAIN')) return authenticate(talk, 'PLAIN', asPlain(login))
  if (!offers.includes('LOGINDISABLED')) {
    const { isOk, text } = await ask(talk, `LOGIN ${quoted(login.user)} ${quoted(login.password)}`)
    return isOk ? undefined : text
  }
  const hasOthers = offers.some((offer) => offer.startsWith('AUTH='))
  return hasOthers ? 'Basic authentication is disabled' : '[PRIVACYREQUIRED]'
}

async function authenticate(talk: Talk, way: string, line: string): Promise<string | undefined> {
  talk.say(`a AUTHENTICATE ${way}`)
  let asked = await talk.hear()
  for (let times = 0; asked.startsWith('+') && times < 2; times += 1) {
    // A second question is why a token is not taken, and wants an empty answer.
    talk.say(times === 0 ? line : '')
    asked = await talk.hear()
  }
  const { isOk, text } = await ended(talk, asked)
  return isOk ? undefined : text
}

/** Some let one in, and only then say that reading is switched off. */
async function openInbox(talk: Talk): Promise<string | undefined> {
  const { isOk, text } = await ask(talk, 'EXAMINE INBOX')
  return isOk ? undefined : text
}

async function offersOf(talk: Talk, server: MailServer): Promise<readonly string[]> {
  const { isOk, others } = await ask(talk, 'CAPABILITY')
  if (!isOk) throw otherKind(server)
  const line = others.find((other) => /^\* CAPABILITY /i.test(other)) ?? ''
  return line.toUpperCase().split(' ').slice(2)
}

type Answer = { readonly isOk: boolean; readonly text: string; readonly others: readonly string[] }

async function ask(talk: Talk, line: string): Promise<Answer> {
  talk.say(`a ${line}`)
  return ended(talk, await talk.hear())
}

/** From this line on up to the one that ends the answer. */
async function ended(talk: Talk, first: string): Promise<Answer> {
  const others: string[] = []
  for (let line = first; others.length < 1_000; line = await talk.hear()) {
    const [, how = '', text = ''] = /^a (\w+) ?(.*)$/.exec(line) ?? []
    if (how !== '') return { isOk: /^OK$/i.test(how), text, others }
    others.push(line)
  }
  return { isOk: false, text: '', others: [] }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\r\n\0]/g, '')}"`
}

type Refusal = { readonly said: string; readonly hint: string | undefined }

function refused({ host }: MailServer, { kind }: MailLogin, { said, hint }: Refusal): Problem {
  return turnedAway({ host, for: 'reading', login: kind, said, hint })
}

function otherKind({ host, port }: MailServer): Problem {
  const sentence = `${host} answers at port ${port}, but not as a server for reading does.`
  return new Problem('no-answer', sentence)
}

function noTls({ host, port }: MailServer): Problem {
  const sentence = `${host} offers no STARTTLS at port ${port}. Is TLS meant, at port 993?`
  return new Problem('no-answer', sentence)
}
