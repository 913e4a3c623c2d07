// No server that others can reach without a pass-phrase.
import type { Desk } from '#app/desk.ts'
import type { ServeOptions } from '#cli/pieces.ts'
import { Problem } from '#core/problem.ts'

/** Whoever else can reach the pages is asked for a pass-phrase, so there has to be one. */
export async function checkDoor(
  desk: Desk,
  { elsewhere, names = [] }: ServeOptions,
): Promise<void> {
  if (!elsewhere && names.length === 0) return
  const { hasPassPhrase } = await import('#app/door/sign-in.ts')
  if (await hasPassPhrase(desk)) return
  const sentence =
    'Other computers could read and write your data there, since no pass-phrase is set. Set one with ' +
    '"npx sincerely passphrase", or in Settings under "Use it on your phone", then start it like this again.'
  throw new Problem('address-refused', sentence, { field: elsewhere ? '--host' : '--host-name' })
}
