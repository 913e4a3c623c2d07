import { expect, test } from 'vitest'
import { hostsToServe, portToServe } from './serve-address.ts'

test.each([
  [undefined, undefined, ['127.0.0.1', '::1']],
  [undefined, '', ['127.0.0.1', '::1']],
  ['localhost', undefined, ['127.0.0.1', '::1']],
  ['LOCALHOST', undefined, ['127.0.0.1', '::1']],
  ['127.0.0.1', '0.0.0.0', ['127.0.0.1']],
  [undefined, '::1', ['::1']],
])('with --host %s and HOST %s it serves on %s', (flag, env, hosts) => {
  expect(hostsToServe(flag, env)).toEqual({ hosts, elsewhere: false })
})

test.each([
  ['0.0.0.0', ['0.0.0.0', '::1']],
  ['::', ['::']],
  ['[::]', ['::']],
  ['192.168.1.20', ['192.168.1.20', '127.0.0.1', '::1']],
  ['[fd00::20]', ['fd00::20', '127.0.0.1', '::1']],
])('with --host %s others are served, too, on %j', (flag, hosts) => {
  expect(hostsToServe(flag, undefined)).toEqual({ hosts, elsewhere: true })
})

test.each(['*', 'example.com', '1.2.3', ''])(
  'the address %j is refused, and why is said',
  (address) => {
    expect(() => hostsToServe(address, undefined)).toThrow(
      expect.objectContaining({
        code: 'address-refused',
        field: '--host',
        message: expect.stringContaining('is no address to listen on'),
      }),
    )
  },
)

test('a refused address of the environment is named by its variable', () => {
  expect(() => hostsToServe(undefined, 'everywhere')).toThrow(
    expect.objectContaining({ field: 'HOST' }),
  )
})

test.each([
  [undefined, undefined, 4747],
  [undefined, '', 4747],
  [undefined, '8080', 8080],
  ['0', '8080', 0],
  ['65535', undefined, 65_535],
])('with --port %s and PORT %s it serves on %i', (flag, env, port) => {
  expect(portToServe(flag, env)).toBe(port)
})

test.each(['65536', '-1', '80a', '8.5', '1e3', ' 80', '999999999'])('%j is no port', (port) => {
  expect(() => portToServe(port, undefined)).toThrow(
    expect.objectContaining({ code: 'wrong-form', field: '--port' }),
  )
  expect(() => portToServe(undefined, port)).toThrow(expect.objectContaining({ field: 'PORT' }))
})
