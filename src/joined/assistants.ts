// The way in for assistants: over HTTP with a token, or by the program itself. Loaded when the first one comes.
import type { Scope } from '#operations/operation.ts'
import type { Desk } from '#app/desk.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { AnswerAssistant } from '#mcp/http.ts'
import type { ProgramDoor } from '#web/house.ts'
import { deskFor } from './desk.ts'
import { machineNow } from './machine-now.ts'
import { withData } from './with-data.ts'

export function assistantDoor(desk: Desk): ProgramDoor {
  let answering: Promise<AnswerAssistant> | undefined
  const open = async () => {
    const [{ answerAssistants }, { findToken }] = await Promise.all([
      import('#mcp/http.ts'),
      import('#app/tokens/find-token.ts'),
    ])
    return answerAssistants(desk, (typed) => findToken(desk, typed))
  }
  return {
    path: '/mcp',
    async answer(request, way) {
      answering ??= open()
      return (await answering)(request, way)
    },
  }
}

/** Until it hangs up. */
export async function serveAssistant(place: DataPlace, scopes: readonly Scope[]): Promise<void> {
  const { serveAssistant } = await import('#mcp/stdio.ts')
  await withData(place, async ({ db }) => {
    await serveAssistant(await deskFor(db, place, machineNow), scopes)
  })
}
