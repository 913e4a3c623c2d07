// Dana's mailbox is looked at, as the server does it while it runs.
import { lookAround } from '../../../src/app/mailbox/look-around.ts'
import { openOwnMailbox } from '../../../src/app/mailbox/open-own.ts'
import type { World } from './world.ts'

/** Does nothing where she has none. */
export async function lookAt({ desk }: Pick<World, 'desk'>, worker = 'one'): Promise<void> {
  const { signal } = new AbortController()
  await using box = await openOwnMailbox(desk, signal)
  if (box) await lookAround(desk, box, { folders: await box.folders(), worker }, signal)
}
