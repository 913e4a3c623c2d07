// A certificate of the test's own authority, written sign by sign, so that no program has to be there that makes one.
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { isIP } from 'node:net'

export type Certificate = {
  /** What trusts it: the certificate of the authority. */
  readonly authority: string
  readonly cert: string
  readonly key: string
}

/** One for these names and IPv4 addresses. */
export function makeCertificate(names: readonly string[]): Certificate {
  const [root, own] = [newKey(), newKey()]
  const authority = certificate({
    ...{ subject: 'The test’s own authority', issuer: 'The test’s own authority', serial: 1 },
    ...{
      key: root,
      by: root,
      extensions: [extension('551d13', seq(Buffer.from([1, 1, 0xff])), true)],
    },
  })
  const alternatives = seq(
    ...names.map((name) =>
      isIP(name) === 4
        ? der(0x87, Buffer.from(name.split('.').map(Number)))
        : der(0x82, Buffer.from(name)),
    ),
  )
  const cert = certificate({
    ...{ subject: names[0] ?? '', issuer: 'The test’s own authority', serial: 2 },
    ...{ key: own, by: root, extensions: [extension('551d11', alternatives)] },
  })
  return {
    authority: pem(authority),
    cert: pem(cert),
    key: own.export({ type: 'pkcs8', format: 'pem' }),
  }
}

type Parts = {
  readonly subject: string
  readonly issuer: string
  readonly serial: number
  readonly key: KeyObject
  readonly by: KeyObject
  readonly extensions: readonly Buffer[]
}

function certificate({ subject, issuer, serial, key, by, extensions }: Parts): Buffer {
  const algorithm = seq(oid('2a8648ce3d040302'))
  const validity = seq(
    der(0x17, Buffer.from('200101000000Z')),
    der(0x17, Buffer.from('491231235959Z')),
  )
  const signed = seq(
    ...[der(0xa0, der(2, Buffer.from([2]))), der(2, Buffer.from([serial])), algorithm],
    ...[name(issuer), validity, name(subject)],
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(...extensions)),
  )
  const signature = sign('sha256', signed, by)
  return seq(signed, algorithm, der(3, Buffer.concat([Buffer.from([0]), signature])))
}

function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
}

function name(common: string): Buffer {
  return seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from(common)))))
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  const critical = isCritical ? [Buffer.from([1, 1, 0xff])] : []
  return seq(oid(id), ...critical, der(4, value))
}

function oid(hex: string): Buffer {
  return der(6, Buffer.from(hex, 'hex'))
}

function seq(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts))
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
