// Where people came from, latest first; of what was taken back, who stayed all the same.
import * as imports from '#store/imports.ts'
import type { Desk } from './desk.ts'

export type ImportShown = imports.Import & {
  readonly stayed: readonly { readonly contact: string; readonly name: string }[]
}

const most = 50

export async function listImports({ db, account }: Desk): Promise<readonly ImportShown[]> {
  const shown: ImportShown[] = []
  for (const one of await imports.listImports(db, account, most)) {
    const people = one.undoneAt === undefined ? [] : await imports.listImported(db, account, one.id)
    shown.push({ ...one, stayed: people.filter(({ isNew }) => isNew) })
  }
  return shown
}
