// The description of all that can be asked for, as a program reads it.
import type { Operation } from '#operations/operation.ts'
import { documentOf } from './document.ts'
import { notSo } from './find-route.ts'
import { giveOnce } from './give.ts'

export function giveDocument(request: Request, operations: readonly Operation[]): Response {
  if (!['GET', 'HEAD'].includes(request.method)) throw notSo(['GET'])
  const text = JSON.stringify(documentOf(operations), undefined, 2)
  return giveOnce(request, text, new Headers({ 'content-type': 'application/json' }))
}
