import { describe, expect, test } from 'vitest'
import { checkAddress, readAddress } from './where-to.ts'

describe('an address somebody typed is read', () => {
  test.each([
    ['https://ntfy.example', 'https://ntfy.example/'],
    ['http://192.168.1.20:8080/gotify', 'http://192.168.1.20:8080/gotify'],
    ['https://[2a00:1450::1]:8443/x', 'https://[2a00:1450::1]:8443/x'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['HTTPS://Push.Example:443/a?b', 'https://push.example/a?b'],
  ])('%s', (typed, read) => {
    expect(readAddress(typed).href).toBe(read)
  })
})

describe('an address is refused for how it is written', () => {
  test.each([
    ['ntfy.example', 'is not an address'],
    ['', 'is not an address'],
    ['https://', 'is not an address'],
    ['https://a b.example', 'is not an address'],
    ['file:///etc/passwd', 'is not an address'],
    ['file://server.example/etc/passwd', 'not with file:'],
    ['ftp://files.example', 'not with ftp:'],
    ['gopher://files.example/_x', 'not with gopher:'],
    ['javascript:alert(1)', 'is not an address'],
    ['data:text/html,x', 'is not an address'],
    ['https://dana@push.example', 'does not belong into the address'],
    ['https://dana:secret@push.example', 'does not belong into the address'],
    ['https://push.example@127.0.0.1', 'does not belong into the address'],
    ['http://2130706433/', 'four plain numbers, such as 127.0.0.1'],
    ['http://0x7f000001/', 'four plain numbers'],
    ['http://0x7f.0.0.1/', 'four plain numbers'],
    ['http://017700000001/', 'four plain numbers'],
    ['http://0177.0.0.1/', 'four plain numbers'],
    ['http://127.1/', 'four plain numbers'],
    ['http://10.1/', 'four plain numbers'],
    ['http://１２７.０.０.１/', 'four plain numbers'],
    ['http://①②⑦.0.0.1/', 'four plain numbers'],
    ['http://127。0。0。1/', 'four plain numbers'],
    ['http://%31%32%37.0.0.1/', 'four plain numbers'],
    ['http://0/', 'four plain numbers'],
    ['http://256.1.1.1/', 'is not an address'],
    ['http://[fe80::1%25eth0]/', 'is not an address'],
    ['https://mail.example:25', 'Port 25'],
    ['https://shell.example:22', 'Port 22'],
    ['https://files.example:445', 'Port 445'],
    ['https://files.example:1', 'Port 1 '],
    ['https://chat.example:6667', 'Port 6667'],
    ['https://phone.example:5060', 'Port 5060'],
    ['https://files.example:0', 'Port 0'],
    ['https://files.example:65536', 'is not an address'],
  ])('%s', (typed, said) => {
    expect(() => readAddress(typed)).toThrow(said)
  })
})

describe('an address outside is allowed', () => {
  test.each(['1.1.1.1', '9.9.9.9', '172.15.255.255', '172.32.0.1', '100.63.0.1', '100.128.0.1'])(
    '%s',
    (address) => {
      expect(() => checkAddress(address, 'push.example', false)).not.toThrow()
    },
  )
  test.each(['2606:4700::1111', '2a00:1450:4001::1', '2400:cb00::1'])('%s', (address) => {
    expect(() => checkAddress(address, 'push.example', false)).not.toThrow()
  })
})

describe('an address of one’s own network is allowed only where that was said', () => {
  test.each([
    ...['127.0.0.1', '127.255.255.254', '10.0.0.1', '10.255.255.255', '172.16.0.1'],
    ...['172.31.255.255', '192.168.0.1', '192.168.255.255', '100.64.0.1', '100.127.255.255'],
    ...['::1', '0:0:0:0:0:0:0:1', 'fc00::1', 'fd12:3456:789a::1', 'fdff:ffff::1'],
  ])('%s', (address) => {
    expect(() => checkAddress(address, 'push.example', false)).toThrow('your own network')
    expect(() => checkAddress(address, 'push.example', true)).not.toThrow()
  })
})

describe('an address is refused whatever was said', () => {
  test.each([
    // One cable, and what the machines of clouds tell there.
    ...['169.254.169.254', '169.254.170.2', '169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ...['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', 'fd20:ce::254', '192.0.0.192'],
    // None, many, kept.
    ...['0.0.0.0', '0.1.2.3', '::', '224.0.0.1', '239.255.255.250', '255.255.255.255'],
    ...['240.0.0.1', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.255'],
    ...['192.88.99.1', 'ff02::1', 'ff0e::1', '2001:db8::1', '3fff::1', '100::1', 'fec0::1'],
    ...['5f00::1', '4000::1', '1::1'],
    // IPv4 inside IPv6.
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:169.254.169.254'],
    ...['::ffff:1.1.1.1', '0:0:0:0:0:ffff:7f00:1', '::127.0.0.1', '::7f00:1', '::a00:1'],
    ...['::ffff:0:127.0.0.1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2001::1', '2001:0:7f00:1::'],
    ...['64:ff9b::7f00:1', '64:ff9b::127.0.0.1', '64:ff9b:1::7f00:1'],
    // No address at all.
    ...['localhost', '', '127.1', '1.2.3', '::ffff:', 'push.example'],
  ])('%s', (address) => {
    expect(() => checkAddress(address, 'push.example', false)).toThrow()
    expect(() => checkAddress(address, 'push.example', true)).toThrow('nothing is sent there')
  })
})
