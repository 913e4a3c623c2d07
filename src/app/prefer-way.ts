// Of several emails or phones the one that is used from now on; the one before takes its place.
import { Problem } from '#core/problem.ts'
import { changeWays, listWays, noWays } from '#store/contact-ways.ts'
import { getContact } from '#store/contacts.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { movedBy } from './moved-by.ts'
import { putContact } from './place-person.ts'

export type Preferring = Keyed & {
  readonly contact: string
  readonly kind: 'email' | 'phone'
  readonly way: string
}

export async function preferWay(desk: Desk, input: Preferring): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { contact: id, kind, way } = input
    const { folded: _, ...known } = await getContact(db, account, id)
    const ways = (await listWays(db, account, [id])).get(id) ?? noWays
    const list = kind === 'email' ? ways.emails : ways.phones
    if (!list.includes(way)) {
      const sentence = 'This is not among their ways any more; please load the page again.'
      throw new Problem('conflict', sentence, { field: 'way' })
    }
    await putContact(desk, known, { ...known, [kind]: way })
    const before = known[kind]
    const others = list.flatMap((one) => (one === way ? (before ?? []) : one))
    await changeWays(db, account, id, { ...ways, [`${kind}s`]: others })
    return { outcome: '', moved: await movedBy(desk, [id]) }
  })
}
