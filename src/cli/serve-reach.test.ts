import { expect, test } from 'vitest'
import { namesToServe, proxyToServe, tlsToServe } from './serve-reach.ts'

test.each([
  [undefined, []],
  [['Dana.example'], ['dana.example']],
  [
    ['dana.example:8443', 'box', 'a-b.local'],
    ['dana.example:8443', 'box', 'a-b.local'],
  ],
])('%j are names to be called by', (said, names) => {
  expect(namesToServe(said)).toEqual(names)
})

test.each([
  ...['https://dana.example', 'dana.example/', '*.example', '', 'a b', '-a.example', 'a..b'],
  ...['192.168.1.20', 'localhost', 'localhost:80', 'dana.example:port', 'dana@example', '[::1]'],
])('%j is not', (said) => {
  expect(() => namesToServe([said])).toThrow(
    expect.objectContaining({ code: 'wrong-form', field: '--host-name' }),
  )
})

test('HTTPS takes a certificate and its key', () => {
  expect(tlsToServe(undefined, undefined)).toBeUndefined()
  expect(tlsToServe('a.pem', 'b.pem')).toEqual({ cert: 'a.pem', key: 'b.pem' })
  expect(() => tlsToServe('a.pem', undefined)).toThrow('--tls-key is still missing')
  expect(() => tlsToServe(undefined, 'b.pem')).toThrow('--tls-cert is still missing')
})

test('a proxy is believed by its address, and stands under a name', () => {
  expect(proxyToServe(undefined, [])).toBeUndefined()
  expect(proxyToServe('127.0.0.1', ['dana.example'])).toBe('127.0.0.1')
  expect(() => proxyToServe('127.0.0.1', [])).toThrow('--host-name is still missing')
  expect(() => proxyToServe('nginx', ['dana.example'])).toThrow('by the address it comes from')
})
