import { expect, test } from 'vitest'
import { isForNow, sayLogin, type Turned } from './say-login.ts'

const dana = { host: 'mail.okafor.example', for: 'sending', login: 'password' } as const

test.each<[string, Partial<Turned>, RegExp]>([
  ['535 5.7.8 Username and Password not accepted.', {}, /does not accept this name or this pass/],
  ['[AUTHENTICATIONFAILED] Authentication failed.', {}, /does not accept this name or this pass/],
  ['535 5.7.8 Error: authentication failed:', {}, /does not accept this name or this password/],
  ['534 5.7.9 Application-specific password required.', {}, /wants an app password/],
  ['[ALERT] Application-specific password required', {}, /wants an app password/],
  ['535 5.7.0 (#AUTH012) Please use another one', {}, /wants an app password/],
  ['535 5.7.139 basic authentication is disabled.', {}, /takes no passwords any more/],
  ['550 5.7.30 Basic authentication is not supported', {}, /takes no passwords any more/],
  ['535 5.7.139 SmtpClientAuthentication is disabled', {}, /^Sending by SMTP is switched off/],
  ['[ALERT] Your account is not enabled for IMAP use.', { for: 'reading' }, /^Reading by IMAP is/],
  ['User is authenticated but not connected', { for: 'reading' }, /^Reading by IMAP is/],
  ['IMAP access is not activated', { for: 'reading' }, /^Reading by IMAP is switched off/],
  ['534 5.7.14 Please log in via your web browser', {}, /sign in once in a browser first/],
  ['538 5.7.11 Encryption required', {}, /without encryption/],
  ['[PRIVACYREQUIRED] Plaintext authentication disallowed', {}, /without encryption/],
  ['454 4.7.0 Temporary authentication failure', {}, /just now.*few minutes/],
  ['[UNAVAILABLE] Temporary authentication failure.', {}, /just now.*few minutes/],
  ['535 5.7.0 (#AUTH005) Too many bad auth attempts', {}, /too often.*quarter of an hour/],
  ['535 5.7.8 Username and Password not accepted.', { login: 'token' }, /Sign in again/],
  ['535 5.7.139 basic authentication is disabled.', { login: 'token' }, /Sign in again/],
  ['', {}, /does not accept this name or this password\.$/],
])('“%s” %j is said in words', (said, more, expected) => {
  expect(sayLogin({ ...dana, said, ...more })).toMatch(expected)
})

test.each([
  ['454 4.7.0 Temporary authentication failure', true],
  ['[UNAVAILABLE] Temporary authentication failure.', true],
  ['535 5.7.0 (#AUTH005) Too many bad auth attempts', true],
  ['535 5.7.8 Username and Password not accepted.', false],
])('whether “%s” may pass by itself: %s', (said, expected) => {
  expect(isForNow({ ...dana, said })).toBe(expected)
})

test('what a provider wants for a password is said with it', () => {
  const hint = 'Make one at account.okafor.example.'
  expect(sayLogin({ ...dana, said: '535 5.7.8 No.', hint })).toContain(hint)
  expect(sayLogin({ ...dana, said: '534 5.7.9 App password needed', hint })).toContain(hint)
})

test('what the server repeated of what it was sent is not said again', () => {
  const said = '535 5.7.8 AGRhbmEAc2VjcmV0 is not right'
  expect(sayLogin({ ...dana, said })).not.toContain('AGRhbmEA')
})
