import { askSecrets } from './ask-secret.ts'
import { dataPlace } from './data-place.ts'
import type { Context, Terminal } from './pieces.ts'

type Flags = { readonly data?: string; readonly passphrase?: boolean }

/** Without a file it is one of those that are made by themselves. */
export async function backup(this: Context, flags: Flags, file?: string): Promise<void> {
  const place = dataPlace(flags.data)
  if (file === undefined) {
    const path = await this.pieces.backUp(place)
    console.log(`All data is in ${path} now.`)
    return
  }
  const passphrase = flags.passphrase ? await askPassphrase(this.process) : undefined
  await this.pieces.backup(place, file, passphrase)
  console.log(
    passphrase === undefined
      ? `All data is in ${file} now. Keep it where only you can read it.`
      : `All data is in ${file} now, encrypted by age. Without the passphrase nobody opens it.`,
  )
}

async function askPassphrase(terminal: Terminal): Promise<{ phrase: string; again: string }> {
  const [phrase = '', again = ''] = await askSecrets(terminal, [
    'Passphrase for this backup (nothing is shown while you type): ',
    'Once more: ',
  ])
  return { phrase, again }
}
