// What they asked for went out: the entry says so, and which people were named and which files went is kept with it.
import type { Day } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { isOpen } from '#core/plan/step.ts'
import { plan } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { addSent } from '#store/materials-sent.ts'
import * as materials from '#store/materials.ts'
import { addUses } from '#store/reference-uses.ts'
import { listReferences } from '#store/references.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { line } from './input/line.ts'
import { record, type Recording } from './record.ts'

export type Provision = Recording & {
  readonly what?: string | undefined
  /** Who was named. */
  readonly references?: readonly string[] | undefined
  /** The versions of files that went. */
  readonly versions?: readonly string[] | undefined
}

/** Gives the entry's id. */
export function provide(desk: Desk, input: Provision): Promise<string> {
  return record(desk, input, async (at, kase, desk) => {
    const what = line(input.what, { field: 'what', what: 'What you sent' })
    const { steps } = plan(kase, desk.holidays)
    const step = steps.find((one) => one.kind === 'material' && one.what === what && isOpen(one))
    if (!step) throw new Problem('conflict', 'Nobody waits for this any more.', { field: 'what' })
    const named = await referencesOf(desk, input.references ?? [])
    const files = await filesOf(desk, input.versions ?? [])
    const words = [...named.words, ...files.words].join('\n')
    const to = {
      ...{ application: kase.application.id, contact: step.contact },
      on: dayOf(at, kase.candidate.timeZone),
    }
    return {
      ...{ type: 'provided', at, what },
      ...(words !== '' && { words }),
      along: (entry) => keep(desk, { ...to, entry }, named.ids, files.ids),
    }
  })
}

type To = {
  readonly application: string
  readonly contact: string
  readonly on: Day
  readonly entry: string
}

async function keep(
  { db, account, newId }: WritingDesk,
  { contact, ...about }: To,
  references: readonly string[],
  versions: readonly string[],
): Promise<void> {
  await addUses(
    db,
    account,
    references.map((reference) => ({ ...about, id: newId(), reference, kind: 'named' })),
  )
  await addSent(
    db,
    account,
    versions.map((version) => ({ ...about, id: newId(), version, contact })),
  )
}

type Chosen = { readonly ids: readonly string[]; readonly words: readonly string[] }

async function referencesOf({ db, account }: Desk, asked: readonly string[]): Promise<Chosen> {
  if (asked.length === 0) return { ids: [], words: [] }
  const found = (await listReferences(db, account)).filter(({ id }) => asked.includes(id))
  if (found.length < new Set(asked).size) throw gone('references', 'One of these people')
  const names = found.map(({ name }) => name).join(', ')
  return { ids: found.map(({ id }) => id), words: [`References: ${names}`] }
}

async function filesOf({ db, account }: Desk, asked: readonly string[]): Promise<Chosen> {
  if (asked.length === 0) return { ids: [], words: [] }
  const names = new Map(
    (await materials.listMaterials(db, account)).map((one) => [one.id, one.name]),
  )
  const found = (await materials.listVersions(db, account)).filter(
    ({ id, removedAt }) => asked.includes(id) && removedAt === undefined,
  )
  if (found.length < new Set(asked).size) throw gone('versions', 'One of these files')
  return {
    ids: found.map(({ id }) => id),
    words: found.map(
      ({ material, number, fileName }) => `${names.get(material)}, version ${number} (${fileName})`,
    ),
  }
}

function gone(field: string, what: string): Problem {
  return new Problem('conflict', `${what} is not here any more; please choose once more.`, {
    field,
  })
}
