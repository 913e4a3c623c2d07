import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAutoconfig } from './autoconfig.ts'

const server = (element: string, type: string, more = '') => `<${element} type="${type}">
  <hostname>Mail.Okafor.example</hostname><port>587</port><socketType>STARTTLS</socketType>
  <username>%EMAILADDRESS%</username>${more}</${element}>`
const read = (inside: string) =>
  readAutoconfig(`<clientConfig version="1.1">${inside}</clientConfig>`, 'dana@okafor.example')
const place = { host: 'mail.okafor.example', port: 587, security: 'starttls' }

test('servers are read with their encryption and who one is there', () => {
  expect(
    read(`<displayName>Mail &amp; more</displayName>${server('outgoingServer', 'smtp')}`),
  ).toEqual({ smtp: place, user: 'dana@okafor.example', name: 'Mail & more' })
})

test.each([
  ['a server that goes in the open', server('outgoingServer', 'smtp').replace('STARTTLS', 'plain')],
  ['a server for POP alone', server('incomingServer', 'pop3')],
  ['a name that is none', server('outgoingServer', 'smtp').replace('Mail.', 'a b.')],
  ['a port that is none', server('outgoingServer', 'smtp').replace('587', '99999')],
  ['nothing', ''],
])('%s is not taken', (_, inside) => {
  expect(read(inside)).toBeUndefined()
})

test('the first usable one of several is taken', () => {
  const plain = server('incomingServer', 'imap').replace('STARTTLS', 'plain')
  expect(read(plain + server('incomingServer', 'imap'))).toMatchObject({ imap: place })
})

test('a document that defines entities is not read', () => {
  const xml = `<!DOCTYPE x [<!ENTITY a "b">]><clientConfig>${server('outgoingServer', 'smtp')}</clientConfig>`
  expect(readAutoconfig(xml, 'dana@okafor.example')).toBeUndefined()
})

test('comments are passed over', () => {
  expect(read(`<!-- ${server('outgoingServer', 'smtp')} -->`)).toBeUndefined()
})

test('whatever it is, reading it ends', () => {
  const pieces = fc.constantFrom(
    '<clientConfig>',
    '<outgoingServer type="smtp">',
    '<!--',
    '<hostname>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      expect(readAutoconfig(parts.join(''), 'dana@okafor.example')).not.toBe(null)
    }),
  )
})
