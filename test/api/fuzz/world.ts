// Dana's data with something of everything, and the ids in it. The same each time, so that a seed tells all.
import { addEverything } from '../../desk/everything.ts'
import { danasDesk, type TestDesk } from '../../desk/desk.ts'
import { danasMail } from '../../desk/mail.ts'
import { putMail } from '../../desk/sending.ts'
import { connectMail } from '../../../src/app/mail-account/connect-mail.ts'
import type { Data } from '../../../src/store/engines/engine.ts'
import type { Chance } from '../../fuzz/chance.ts'

export type World = {
  readonly desk: TestDesk
  /** Learns the ids in an answer. */
  readonly learn: (value: unknown, field?: string) => void
  readonly idFor: (field: string, chance: Chance) => string
}

export async function openWorld(data: Pick<Data, 'db'>): Promise<World> {
  const desk = { ...(await danasDesk(data)), newId: countedIds() }
  const { application, interview, ana, ben } = await addEverything(desk)
  await connectMail(desk, { key: desk.newId(), ...danasMail })
  await putMail(desk, { application, interview, contact: ana })
  const known = new Map<string, string[]>()
  const learn = (value: unknown, field = 'id') => {
    if (typeof value === 'string' && uuid.test(value)) {
      const ids = known.get(field) ?? []
      if (!ids.includes(value)) ids.push(value)
      known.set(field, ids)
    }
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value))
      learn(inner, Array.isArray(value) ? field : name)
  }
  learn({ application, interview, contact: ana, other: ben })
  return {
    desk,
    learn,
    idFor(field, chance) {
      const all = [...known.values()].flat()
      const ids = known.get(field)
      return ids && chance.below(3) > 0 ? chance.oneOf(ids) : chance.oneOf(all)
    },
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function countedIds(): () => string {
  let count = 0
  return () => `019c0000-0000-7000-8000-${(count += 1).toString(16).padStart(12, '0')}`
}
