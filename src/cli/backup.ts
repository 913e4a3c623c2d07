import { askSecrets } from './ask-secret.ts'
import { dataPlace } from './data-place.ts'
import type { Context, Terminal } from './pieces.ts'
import { say, type AsData } from './say.ts'

type Flags = AsData & { readonly data?: string; readonly passphrase?: boolean }

/** Without a file it is one of those that are made by themselves. */
export async function backup(this: Context, flags: Flags, file?: string): Promise<void> {
  const place = dataPlace(flags.data)
  if (file === undefined) {
    const path = await this.pieces.backUp(place)
    return say(this, flags, { file: path }, [`All data is in ${path} now.`])
  }
  const passphrase = flags.passphrase ? await askPassphrase(this.process) : undefined
  await this.pieces.backup(place, file, passphrase)
  const encrypted = passphrase !== undefined
  say(this, flags, { file, encrypted }, [
    encrypted
      ? `All data is in ${file} now, encrypted by age. Without the passphrase nobody opens it.`
      : `All data is in ${file} now. Keep it where only you can read it.`,
  ])
}

async function askPassphrase(terminal: Terminal): Promise<{ phrase: string; again: string }> {
  const [phrase = '', again = ''] = await askSecrets(terminal, [
    'Passphrase for this backup (nothing is shown while you type): ',
    'Once more: ',
  ])
  return { phrase, again }
}
