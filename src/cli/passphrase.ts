import { askSecrets } from './ask-secret.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

/** Sets the pass-phrase; whoever holds the data may, without the one before. */
export async function passphrase(this: Context, flags: { readonly data?: string }): Promise<void> {
  const [phrase = '', again = ''] = await askSecrets(this.process, [
    'Pass-phrase (four or five words; nothing is shown while you type): ',
    'Once more: ',
  ])
  await this.pieces.setPassPhrase(dataPlace(flags.data), { phrase, again })
  console.log(
    'The pass-phrase is kept. Every page asks for it from now on, and every device is signed out.',
  )
}
