// Hands one event to a server. Whatever is not `arrived` is tried again, under the same id.
import type { Delivered } from '#channels/deliver.ts'
import { Problem } from '#core/problem.ts'
import type { Webhook } from '#store/webhooks.ts'
import type { Desk } from '../desk.ts'
import { openTarget } from './target.ts'

/** Longer than this nobody is waited for. */
const patience = 20_000

export async function post(
  desk: Desk,
  webhook: Webhook,
  event: { readonly id: string; readonly body: string },
  signal?: AbortSignal,
): Promise<Delivered> {
  const ends = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])]
  try {
    const target = { ...openTarget(desk, webhook), ownNetwork: webhook.ownNetwork }
    const { postSigned } = await import('#channels/webhook.ts')
    return await postSigned(target, { ...event, now: desk.now() }, AbortSignal.any(ends))
  } catch (error) {
    if (error instanceof Problem) return { state: 'failed', because: error.message }
    throw error
  }
}
