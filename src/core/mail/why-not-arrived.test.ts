import { expect, test } from 'vitest'
import { sayWhyNotArrived, whyNotArrived } from './why-not-arrived.ts'

test.each([
  ['5.1.1', 'User unknown in virtual mailbox table', 'no-address'],
  ['5.1.10', 'RESOLVER.ADR.RecipientNotFound', 'no-address'],
  ['5.0.0', '550 No such user here', 'no-address'],
  ['', "550-5.1.1 The email account that you tried to reach doesn't exist", 'no-address'],
  ['5.4.1', 'Recipient address rejected: Access denied', 'not-reached'],
  ['5.1.2', 'Host or domain name not found', 'no-domain'],
  ['', 'Host or domain name not found. Name service error for name=halvorsen.exampel', 'no-domain'],
  ['5.2.2', 'Mailbox full', 'full'],
  ['4.2.2', 'The email account is over quota', 'full'],
  ['', '552 Requested mail action aborted: mailbox full', 'full'],
  ['5.2.1', 'The account is disabled', 'switched-off'],
  ['5.3.4', 'Message size exceeds fixed limit', 'too-large'],
  ['4.4.7', 'Message expired', 'not-reached'],
  ['', 'connect to mx.halvorsen.example[192.0.2.1]:25: Connection timed out', 'not-reached'],
  ['5.4.6', 'Hop count exceeded', 'in-circles'],
  ['5.7.1', 'Message rejected as spam by policy', 'not-taken'],
  ['5.7.26', 'unauthenticated sender', 'not-taken'],
  ['', 'I am afraid I was not able to deliver your message', 'unknown'],
  ['', '', 'unknown'],
])('%s “%s” is told as %s', (status, said, why) => {
  expect(whyNotArrived({ status: status || undefined, said })).toBe(why)
})

test('it is said so that it goes on after “did not arrive:”', () => {
  expect(sayWhyNotArrived('no-address')).toBe('the address does not exist')
})
