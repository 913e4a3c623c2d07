// What a mail system says for other mail systems about each recipient (RFC 3464, message/delivery-status).
import { readMail as readAddress } from '../mailbox.ts'
import { fieldOf, readFields, type Fields } from './fields.ts'
import type { FailedAddress } from './mail-read.ts'

export type Delivery = FailedAddress & {
  readonly action: 'failed' | 'delayed' | 'arrived'
}

/** Some systems put it into their words for people. */
export function statusesIn(text: string): readonly string[] {
  if (!/^(?:Final|Original)-Recipient[ \t]*:/im.test(text)) return []
  const paragraphs = text.slice(0, 60_000).split(/\n[ \t]*\n/)
  return paragraphs.flatMap((one) => {
    const from = one.search(
      /^(?:Action|(?:Final|Original)-Recipient|Status|Diagnostic-Code)[ \t]*:/im,
    )
    return from >= 0 && /^(?:Final|Original)-Recipient/im.test(one) ? [one.slice(from)] : []
  })
}

/** One per recipient it names; what names none is left out. */
export function readDeliveries(statuses: readonly string[]): readonly Delivery[] {
  return statuses
    .flatMap((text) => text.split(/\n[ \t]*\n/).slice(0, mostRecipients))
    .flatMap((group) => readDelivery(readFields(group.replace(/^\s+/, ''))) ?? [])
}

const mostRecipients = 200

function readDelivery(fields: Fields): Delivery | undefined {
  const final = addressIn(fieldOf(fields, 'final-recipient'))
  const written =
    addressIn(fieldOf(fields, 'original-recipient')) ??
    addressIn(fieldOf(fields, 'x-actual-recipient'))
  const address = written ?? final
  const said = saidIn(fieldOf(fields, 'diagnostic-code'))
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fieldOf(fields, 'status'))?.[1]
  if (address === undefined) return undefined
  return {
    address,
    ...(final && final !== address && { forwarded: final }),
    ...(status && { status }),
    said,
    action: actionOf(fieldOf(fields, 'action'), status),
  }
}

/** Letters of Asian scripts stand around an address, not in it. */
export const addressForm =
  /[\w+=À-ɏ-][\wÀ-ɏ!#$%&'*+/=?^{}~.-]{0,63}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{1,180})?[\p{L}\p{N}]/gu

/** With its kind in front, `rfc822;ana@…`, or bare, in whichever brackets. */
export function addressIn(value: string): string | undefined {
  const bare = value
    .slice(0, 400)
    .replace(/^[\w-]+\s*;/, '')
    .replaceAll('&lt;', '<')
  const [found] = bare.match(addressForm) ?? []
  return readAddress(found?.replace(/\.+$/, ''))
}

function saidIn(diagnostic: string): string {
  return diagnostic
    .replace(/^[\w -]{1,20};\s*/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 500)
    .trim()
}

function actionOf(action: string, status: string | undefined): Delivery['action'] {
  if (/delay/i.test(action)) return 'delayed'
  if (/deliver|relay|expand|success/i.test(action)) return 'arrived'
  if (/fail/i.test(action)) return 'failed'
  return status?.startsWith('2') ? 'arrived' : 'failed'
}
