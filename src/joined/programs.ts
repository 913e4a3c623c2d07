// The way in for programs over HTTP. Loaded when the first one comes.
import type { OperationDesk } from '#operations/operation.ts'
import type { ProgramDoor } from '#web/house.ts'
import type { Api } from '#api/api.ts'
import type { ApiDocument } from '#api/document.ts'

export function programsDoor(desk: OperationDesk): ProgramDoor {
  let answering: Promise<Api> | undefined
  const open = async () => {
    const [{ apiOn }, { findToken }, { sayFault }] = await Promise.all([
      import('#api/api.ts'),
      import('#app/tokens/find-token.ts'),
      import('#api/say-fault.ts'),
    ])
    return apiOn(desk, { findToken: (typed) => findToken(desk, typed), fault: sayFault })
  }
  return {
    path: '/api/v1/*',
    async answer(request, way) {
      answering ??= open()
      return (await answering)(request, way)
    },
  }
}

/** All that can be asked for. */
export async function describeApi(): Promise<ApiDocument> {
  const [{ documentOf }, { operations }] = await Promise.all([
    import('#api/document.ts'),
    import('#operations/operations.ts'),
  ])
  return documentOf(operations)
}
