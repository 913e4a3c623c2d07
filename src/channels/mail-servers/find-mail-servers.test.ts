import { expect, test } from 'vitest'
import { findMailServers, type Lookups } from './find-mail-servers.ts'

const none: Lookups = { mx: async () => [], srv: async () => [], page: async () => undefined }
const tls = (host: string, port: number) => ({ host, port, security: 'tls' })

test.each([
  ['dana@gmail.com', 'gmail', 'smtp.gmail.com'],
  ['Dana@GMX.net', 'gmx', 'mail.gmx.net'],
  ['dana@me.com', 'icloud', 'smtp.mail.me.com'],
  ['dana@hotmail.co.uk', 'outlook', 'smtp-mail.outlook.com'],
  ['dana@proton.me', 'proton', '127.0.0.1'],
])('%s is known by its domain, and nobody is asked', async (address, provider, host) => {
  const found = await findMailServers(address, {} as Lookups)
  expect(found).toMatchObject({ provider, by: 'domain', smtp: { host }, user: address })
})

test.each([
  ['ASPMX.L.GOOGLE.COM', 'gmail'],
  ['okafor-example.mail.protection.outlook.com.', 'microsoft-365'],
  ['in1-smtp.messagingengine.com', 'fastmail'],
  ['mx-aol.mail.gm0.yahoodns.net', 'aol'],
])('a domain of one’s own whose mail goes to %s is with %s', async (host, provider) => {
  const found = await findMailServers('dana@okafor.example', { ...none, mx: async () => [host] })
  expect(found).toMatchObject({ provider, by: 'mx', user: 'dana@okafor.example' })
})

test('a name that only looks like a provider’s is not taken for it', async () => {
  const mx = async () => ['mail.notgoogle.com']
  expect(await findMailServers('dana@okafor.example', { ...none, mx })).toEqual({
    ...{ provider: 'own', by: 'nothing', user: 'dana@okafor.example' },
  })
})

test('what a domain says of itself is asked of that domain alone', async () => {
  const asked: string[] = []
  const found = await findMailServers('dana@okafor.example', {
    ...none,
    async page(address) {
      asked.push(address)
      return address.startsWith('https://okafor.example/') ? config('%EMAILLOCALPART%') : undefined
    },
  })
  expect(found).toEqual({
    ...{ provider: 'own', by: 'autoconfig', user: 'dana' },
    ...{ smtp: tls('mail.okafor.example', 465), imap: tls('mail.okafor.example', 993) },
  })
  expect(asked).toEqual([
    'https://autoconfig.okafor.example/mail/config-v1.1.xml?emailaddress=dana%40okafor.example',
    'https://okafor.example/.well-known/autoconfig/mail/config-v1.1.xml',
  ])
})

test('SRV records are taken by their priority, the encrypted ones first', async () => {
  const records: Readonly<Record<string, Awaited<ReturnType<Lookups['srv']>>>> = {
    '_submissions._tcp.okafor.example': [{ name: '', port: 0, priority: 0 }],
    '_submission._tcp.okafor.example': [
      { name: 'second.okafor.example', port: 587, priority: 20 },
      { name: 'first.okafor.example.', port: 587, priority: 10 },
    ],
    '_imaps._tcp.okafor.example': [{ name: 'imap.okafor.example', port: 993, priority: 0 }],
    '_imap._tcp.okafor.example': [{ name: 'plain.okafor.example', port: 143, priority: 0 }],
  }
  const srv = async (name: string) => records[name] ?? []
  expect(await findMailServers('dana@okafor.example', { ...none, srv })).toMatchObject({
    by: 'srv',
    smtp: { host: 'first.okafor.example', port: 587, security: 'starttls' },
    imap: tls('imap.okafor.example', 993),
  })
})

test('a domain with signs of its own is asked in the way names are written', async () => {
  const asked: string[] = []
  const mx = async (domain: string) => (asked.push(domain), [])
  await findMailServers('dana@bücher.example', { ...none, mx })
  expect(asked).toEqual(['xn--bcher-kva.example'])
})

function config(user: string): string {
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="okafor.example">
    <incomingServer type="pop3"><hostname>pop.okafor.example</hostname><port>995</port>
      <socketType>SSL</socketType><username>x</username></incomingServer>
    <incomingServer type="imap"><hostname>mail.okafor.example</hostname><port>993</port>
      <socketType>SSL</socketType><username>${user}</username></incomingServer>
    <outgoingServer type="smtp"><hostname>mail.okafor.example</hostname><port>465</port>
      <socketType>SSL</socketType><username>${user}</username></outgoingServer>
  </emailProvider></clientConfig>`
}
