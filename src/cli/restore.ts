import { createInterface } from 'node:readline/promises'
import type { RestorePreview } from '#app/backups/preview-restore.ts'
import { askSecrets } from './ask-secret.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'
import { say, type AsData } from './say.ts'

type Flags = AsData & { readonly data?: string; readonly yes?: boolean }

/** Says what would change; at a terminal it asks before it does it. */
export async function restore(this: Context, flags: Flags, file: string): Promise<void> {
  const place = dataPlace(flags.data)
  const passphrase = (await this.pieces.isEncrypted(file))
    ? (await askSecrets(this.process, ['Its passphrase (nothing is shown while you type): ']))[0]
    : undefined
  const preview = await this.pieces.previewRestore(place, file, passphrase)
  if (!flags.json) this.process.stdout.write(`${sayPreview(preview).join('\n')}\n`)
  if (!flags.yes && !(await isWanted()))
    return say(this, flags, { ...preview, restored: false }, ['Nothing was changed.'])
  const kept = await this.pieces.restore(place, file, passphrase)
  say(this, flags, { ...preview, restored: true, ...(kept && { kept }) }, [
    `The data of ${file} is in place.`,
    ...(kept ? [`What was there before is kept in ${kept}`] : []),
    'Reminders of what was due before now wait; Settings, Your data lets them go.',
  ])
}

function sayPreview({ contents, goes, comes, erasedSince }: RestorePreview): readonly string[] {
  return [
    `The backup holds ${said(contents)}.`,
    ...(goes ? [`Here now, and not in it: ${said(goes)}.`] : []),
    ...(comes ? [`In it, and not here any more: ${said(comes)}.`] : []),
    ...(erasedSince > 0
      ? [`Of that, ${erasedSince} people and applications were erased here, and stay so.`]
      : []),
  ]
}

function said({ applications, people, entries }: RestorePreview['contents']): string {
  return `${applications} applications, ${people} people, ${entries} entries of the journal`
}

async function isWanted(): Promise<boolean> {
  if (!process.stdin.isTTY) return true
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(es)?$/i.test((await lines.question('Put it in place? [y/N] ')).trim())
  } finally {
    lines.close()
  }
}
