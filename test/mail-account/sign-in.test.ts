// A mailbox that is signed in to at the provider's own pages: a token server of the tests, Dovecot that asks it about
// each token, and the pages in between.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findMailAccount } from '../../src/app/mail-account/find-mail-account.ts'
import { openMail } from '../../src/app/mail-account/open-mail.ts'
import { testMail } from '../../src/app/mail-account/test-mail.ts'
import type { Desk } from '../../src/app/desk.ts'
import { onBothEngines } from '../database/engines.ts'
import { danasDesk } from '../desk/desk.ts'
import { findDovecot, startDovecot, type Dovecot } from '../mail-servers/dovecot.ts'
import { openSubmission, type Submission } from '../mail-servers/submission.ts'
import { openTokenServer, type TokenServer } from '../mail-servers/token-server.ts'
import { pagesOn } from '../pages/pages.ts'
import { newVisitor, plain, type Visitor } from '../pages/visitor.ts'

describe.skipIf(!findDovecot())('with Dovecot', () => {
  const user = 'dana@mail.example'
  let tokens: TokenServer
  let dovecot: Dovecot
  let submission: Submission
  beforeAll(async () => {
    tokens = await openTokenServer(user)
    dovecot = await startDovecot({ tokens: `${tokens.address}/introspect` })
    submission = await openSubmission((token) => token === tokens.access())
  })
  afterAll(async () => {
    await dovecot?.[Symbol.asyncDispose]()
    submission?.[Symbol.dispose]()
    tokens?.[Symbol.dispose]()
  })
  beforeEach(() => {
    Object.assign(tokens.rules, { lasts: 3_600, givesRefresh: true, isDown: false })
    tokens.asked.length = 0
  })

  const typed = () => ({
    ...{ address: user, name: 'Dana Okafor', provider: 'own', way: 'sign-in', reads: 'yes' },
    ...{ smtpHost: '127.0.0.1', smtpPort: String(submission.port), smtpSecurity: 'none' },
    ...{ imapHost: '127.0.0.1', imapPort: String(dovecot.port), imapSecurity: 'none' },
    ...{ ownNetwork: 'yes', clientId: 'sincerely-of-dana', scope: 'mail' },
    ...{ authorize: `${tokens.address}/authorize`, token: `${tokens.address}/token` },
  })

  onBothEngines((data) => {
    async function begun(more: Readonly<Record<string, string>> = {}) {
      const desk = await danasDesk(data())
      const visitor = newVisitor(await pagesOn(desk))
      await visitor.open('/settings/mail')
      // Known here, so that no domain is asked; all of it is typed over.
      await visitor.send(/address$/, { address: 'dana@web.de' })
      const page = await visitor.send(/mail$/, { ...typed(), ...more })
      const [, href = ''] = /class="button first" href="([^"]+)"/.exec(page.html) ?? []
      return { desk, visitor, page, signInAt: plain(href) }
    }

    /** What the browser does: it is led there, and back. */
    async function signIn(visitor: Visitor, signInAt: string) {
      const { headers } = await fetch(signInAt, { redirect: 'manual' })
      const back = new URL(headers.get('location') ?? '')
      await visitor.open(back.pathname + back.search)
      return visitor.send(/signed-in$/)
    }

    async function connected() {
      const { desk, visitor, signInAt } = await begun()
      const page = await signIn(visitor, signInAt)
      expect(page.html).toContain('Connected.')
      return { desk, visitor }
    }

    test('one goes there with a challenge, comes back, and both servers let one in', async () => {
      const { desk } = await connected()
      expect(await findMailAccount(desk)).toMatchObject({ login: { kind: 'token', user } })
      const [first, second] = tokens.asked.map(({ fields }) => fields)
      expect(first).toMatchObject({
        ...{ response_type: 'code', code_challenge_method: 'S256', login_hint: user },
        ...{ redirect_uri: 'http://localhost:4747/settings/mail/back', scope: 'mail' },
      })
      expect(second).toMatchObject({ grant_type: 'authorization_code' })
      expect(await testMail(desk)).toEqual({})
    })

    test('what one brings is good once, and only with the word that went along', async () => {
      const { desk, visitor, signInAt } = await begun()
      const { headers } = await fetch(signInAt, { redirect: 'manual' })
      const back = new URL(headers.get('location') ?? '')
      await visitor.open(back.pathname + back.search)
      const foreign = await visitor.send(/signed-in$/, { state: 'somebody-else' })
      expect(foreign).toMatchObject({ status: 422 })
      expect(await findMailAccount(desk)).toBeUndefined()
      await visitor.open(back.pathname + back.search)
      expect((await visitor.send(/signed-in$/)).html).toContain('Connected.')
      const again = await visitor.sendAgain()
      expect(again.html).toContain('That sign-in is over')
      expect((await visitor.open(back.pathname + back.search)).html).toContain(
        'That sign-in is over',
      )
    })

    test('ten minutes later it is too late', async () => {
      const { desk, visitor, signInAt } = await begun()
      desk.goTo('2026-03-02T16:11-06:00')
      const { headers } = await fetch(signInAt, { redirect: 'manual' })
      const back = new URL(headers.get('location') ?? '')
      expect((await visitor.open(back.pathname + back.search)).html).toContain('sign-in is over')
      expect((await visitor.open('/settings/mail/sign-in')).path).toBe('/settings/mail')
    })

    test.each([
      ['called off there', '/settings/mail/back?error=access_denied', /called off there/],
      ['with nothing begun', '/settings/mail/back?code=a&state=b', /That sign-in is over/],
    ])('coming back %s is said in words', async (_, path, expected) => {
      const visitor = newVisitor(await pagesOn(await danasDesk(data())))
      expect((await visitor.open(path)).html).toMatch(expected)
    })

    test('a client ID that is not known there is said at once', async () => {
      const { visitor, signInAt } = await begun({ clientId: 'another' })
      expect((await signIn(visitor, signInAt)).html).toContain('does not know this client ID')
    })

    test('a sign-in for an hour only is not taken', async () => {
      const { visitor, signInAt } = await begun()
      tokens.rules.givesRefresh = false
      expect((await signIn(visitor, signInAt)).html).toContain('for an hour only')
    })

    test('a token is renewed before it ends, once for all who ask, and kept', async () => {
      const { desk } = await connected()
      const before = tokens.access()
      expect(await tokenNow(desk)).toBe(before)
      desk.goTo('2026-03-02T16:56-06:00')
      const { login } = (await openMail(desk))!
      const ask = () => (login.kind === 'token' ? login.token(false) : undefined)
      const [one, other] = await Promise.all([ask(), ask()])
      expect(one).toBe(tokens.access())
      expect(other).toBe(one)
      expect(one).not.toBe(before)
      expect(await tokenNow(desk)).toBe(one)
      expect(refreshes()).toBe(1)
      expect(await testMail(desk)).toEqual({})
    })

    test('one that the server refused is asked for anew, but not one that came since', async () => {
      const { desk } = await connected()
      const { login } = (await openMail(desk))!
      if (login.kind !== 'token') return
      const first = await login.token(false)
      await tokenNow(desk, true)
      expect(await login.token(true)).not.toBe(first)
      expect(refreshes()).toBe(1)
    })

    test('a sign-in that was ended makes the mailbox rest and says to sign in again', async () => {
      const { desk, visitor } = await connected()
      tokens.endAll()
      desk.goTo('2026-03-02T18:00-06:00')
      await expect(tokenNow(desk)).rejects.toThrow(/has ended the sign-in.*Sign in again/)
      expect(await findMailAccount(desk)).toMatchObject({
        restsBecause: expect.stringContaining('Sign in again'),
      })
      const page = await visitor.open('/settings/mail')
      expect(page.html).toContain('It rests since')
      const { path, html } = await visitor.send(/again$/)
      expect(path).toBe('/settings/mail/sign-in')
      const [, href = ''] = /class="button first" href="([^"]+)"/.exec(html) ?? []
      expect((await signIn(visitor, plain(href))).html).toContain('Connected.')
      expect(await findMailAccount(desk)).not.toHaveProperty('restsBecause')
      expect(await tokenNow(desk)).toBe(tokens.access())
    })

    test('a token server that is down ends nothing', async () => {
      const { desk } = await connected()
      tokens.rules.isDown = true
      desk.goTo('2026-03-02T18:00-06:00')
      await expect(tokenNow(desk)).rejects.toThrow(/try again in a few minutes/)
      expect(await findMailAccount(desk)).not.toHaveProperty('restsBecause')
    })

    test('no page shows what lets one in', async () => {
      const { desk, visitor } = await connected()
      const { html } = await visitor.open('/settings/mail')
      for (const secret of ['access-', 'refresh-', 'sealed1.']) expect(html).not.toContain(secret)
      expect(JSON.stringify(await findMailAccount(desk))).not.toMatch(/access-|refresh-|sealed1/)
    })
  })

  async function tokenNow(desk: Desk, fresh = false): Promise<string | undefined> {
    const { login } = (await openMail(desk))!
    return login.kind === 'token' ? login.token(fresh) : undefined
  }

  const refreshes = () =>
    tokens.asked.filter(({ fields }) => fields['grant_type'] === 'refresh_token').length
})
