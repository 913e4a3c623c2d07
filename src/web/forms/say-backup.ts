// Backups in words: when, how large, how much is in them.
import { findSettings } from '#app/find-settings.ts'
import { nameOf } from '#app/backups/preview-restore.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayClock, sayFarDay } from '#core/days/say.ts'
import { clockOf, dayOf } from '#core/days/zone.ts'
import type { KeptBackup } from '#store/engines/backups.ts'
import type { Contents } from '#store/engines/contents.ts'
import type { House } from '../house.ts'

/** Where and when one reads it. */
export type Here = { readonly zone: string; readonly now: Moment }

export async function hereOf({ desk, timeZone }: House): Promise<Here> {
  return { zone: (await findSettings(desk))?.timeZone ?? timeZone, now: desk.now() }
}

/** `today, 16:00`, `Mon 9 March, 08:15`. */
export function sayMoment(at: Moment, { zone, now }: Here): string {
  const [day, today] = [dayOf(at, zone), dayOf(now, zone)]
  return `${day === today ? 'today' : sayFarDay(day, today)}, ${sayClock(clockOf(at, zone))}`
}

/** `1.2 MB`; a thousand at a time, as disks are sold. */
export function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`
}

/** `12 applications, 30 people`. */
export function sayContents({ applications, people }: Contents): string {
  return `${counted(applications, 'application')}, ${people === 1 ? '1 person' : `${people} people`}`
}

export function counted(count: number, word: string, many = `${word}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? word : many}`
}

/** What is to be known of one beside its day and size. */
export function sayBackup(backup: KeptBackup): string {
  const { condition, contents, digest, before, isOwn } = backup
  const about = [
    ...(contents ? [sayContents(contents)] : []),
    ...(digest === undefined ? [] : ['encrypted']),
    ...(before === undefined ? [] : ['made before an upgrade']),
    ...(isOwn ? [] : ['made on another computer']),
    ...(condition === 'good' ? [] : [conditions[condition]]),
  ]
  return about.join(', ')
}

const conditions = {
  damaged: 'damaged since: it cannot be put back',
  newer: 'made by a newer version of Sincerely',
  'not ours': 'damaged since: it cannot be put back',
}

export function addressOf({ path }: KeptBackup, action: 'restore' | 'download'): string {
  return `/settings/data/${action}?backup=${encodeURIComponent(nameOf(path))}`
}
