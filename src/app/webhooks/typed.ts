// A webhook as a form or a program gives it.
import { Problem } from '#core/problem.ts'
import { webhookKinds, type WebhookKind } from '#core/webhooks/kinds.ts'
import { optionalLine } from '../input/line.ts'
import { readAll } from '../input/read-all.ts'
import { word } from '../input/word.ts'
import { readServer } from '../ways/add-way.ts'

export type WebhookTyped = {
  readonly name?: string | undefined
  readonly address?: string | undefined
  /** Whether it was said that the server lies on this computer or in one's own network. */
  readonly ownNetwork: boolean
  readonly kinds: readonly string[]
}

export type WebhookRead = {
  readonly name: string
  readonly url: URL
  readonly kinds: readonly WebhookKind[]
}

export function readWebhook(typed: WebhookTyped): WebhookRead {
  const { url, name, kinds } = readAll({
    url: () => readServer(typed),
    name: () => readName(typed.name),
    kinds: () => readKinds(typed.kinds),
  })
  return { url, name: name ?? url.host, kinds }
}

export function readName(typed: string | undefined): string | undefined {
  return optionalLine(typed, { field: 'name', what: 'The name', longest: 60 })
}

export function readKinds(typed: readonly string[]): readonly WebhookKind[] {
  const chosen = new Set(typed.map((one) => word(one, webhookKinds, 'kinds')))
  if (chosen.size > 0) return webhookKinds.filter((one) => chosen.has(one))
  throw new Problem('missing', 'Please choose what it is told.', { field: 'kinds' })
}
