// Where backups go and how, kept beside the data and not in it: it is about this computer, is to be known when
// the data cannot be read, and must not turn back when a backup is put in place.
import { randomInt } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type BackupChoices = {
  /** The mark of this installation in the names of its backups. */
  readonly installation: string
  /** A folder of one's own choice. */
  readonly folder?: string
  /** They are encrypted: for whom, and the secret that opens them, itself encrypted with the passphrase. */
  readonly encryption?: { readonly recipient: string; readonly key: string }
}

/** What was chosen for the data in `file`; an installation gets its mark when it is first asked for. */
export function findChoices(file: string): BackupChoices {
  const kept = readChoices(file)
  if (kept) return kept
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const installation = Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('')
  return changeChoices(file, { installation })
}

export function changeChoices(file: string, choices: BackupChoices): BackupChoices {
  const path = choicesFile(file)
  writeFileSync(`${path}.part`, `${JSON.stringify(choices, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  })
  renameSync(`${path}.part`, path)
  return choices
}

/** Where backups of the data in `file` go. */
export function backupFolder(file: string): string {
  return readChoices(file)?.folder ?? ownFolder(file)
}

/** The folder that is made for them beside the data. */
export function ownFolder(file: string): string {
  return join(dirname(file), 'backups')
}

/** A file that was spoiled says nothing; it only names a folder. */
function readChoices(file: string): BackupChoices | undefined {
  try {
    const kept = JSON.parse(readFileSync(choicesFile(file), 'utf8')) as BackupChoices
    return /^[a-z0-9]{6}$/.test(kept.installation) ? kept : undefined
  } catch {
    return undefined
  }
}

export function choicesFile(file: string): string {
  return join(dirname(file), 'backups.json')
}
