// What backups that are made by themselves are called: when, by which installation, before which upgrade.
// An encrypted one carries a piece of its own checksum, since nobody can look into it without the passphrase.
import { basename } from 'node:path'
import type { Moment } from '#core/days/moment.ts'

export type BackupName = {
  readonly at: Moment
  /** Which installation made it: several may write into one folder. */
  readonly by: string
  /** The version of the data that the upgrade led to. */
  readonly before?: string | undefined
  /** The first signs of the SHA-256 of its bytes, where it is encrypted. */
  readonly digest?: string | undefined
}

export function printBackupName({ at, by, before, digest }: BackupName): string {
  const time = new Temporal.Instant(BigInt(at) * 1_000_000n)
    .toString({ smallestUnit: 'second' })
    .replaceAll(/[-:]/g, '')
  const upgrade = before === undefined ? '' : `-before-${before}`
  const kind = digest === undefined ? '.db' : `-${digest}.db.age`
  return `sincerely-${time}-${by}${upgrade}${kind}`
}

/** `undefined` for a file of another kind. */
export function readBackupName(path: string): BackupName | undefined {
  const parts = form.exec(basename(path))?.groups
  if (!parts) return undefined
  const { time = '', by = '', before, digest } = parts
  try {
    const at = Temporal.Instant.from(time).epochMilliseconds as Moment
    return { at, by, before, digest }
  } catch {
    return undefined
  }
}

const form =
  /^sincerely-(?<time>\d{8}T\d{6}Z)-(?<by>[a-z0-9]{6})(?:-before-(?<before>\d{4}))?(?:\.db|-(?<digest>[0-9a-f]{16})\.db\.age)$/
