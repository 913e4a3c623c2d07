// The candidate's own templates for scripts, by name; of each kind of call one may be the usual one.
import { Problem } from '#core/problem.ts'
import type { Stage } from '#core/words/calling.ts'
import { fold } from '#core/words/fold.ts'
import type { Reached } from '#core/words/script.ts'
import type { Db, Tables, Writer } from './tables.ts'

export type ScriptTemplate = {
  readonly id: string
  readonly name: string
  readonly reached: Reached
  readonly stage: Stage
  readonly words: string
  readonly isUsual: boolean
}

export async function listTemplates(db: Db, account: string): Promise<readonly ScriptTemplate[]> {
  const rows = await db
    .selectFrom('script_template')
    .selectAll()
    .where('account', '=', account)
    .orderBy('folded')
    .orderBy('id')
    .execute()
  return rows.map(toTemplate)
}

/** The usual ones for such a call, by who answers. */
export async function listUsual(
  db: Db,
  account: string,
  stage: Stage,
): Promise<ReadonlyMap<Reached, ScriptTemplate>> {
  const rows = await db
    .selectFrom('script_template')
    .selectAll()
    .where('account', '=', account)
    .where('stage', '=', stage)
    .where('is_usual', '=', 1)
    .execute()
  return new Map(rows.map(toTemplate).map((template) => [template.reached, template]))
}

export async function getTemplate(db: Db, account: string, id: string): Promise<ScriptTemplate> {
  const row = await db
    .selectFrom('script_template')
    .selectAll()
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw noTemplate()
  return toTemplate(row)
}

/** Adds it, or puts it in place of what there was. Where it is the usual one, the other is not any more. */
export async function putTemplate(
  db: Writer,
  account: string,
  template: ScriptTemplate,
): Promise<void> {
  const { id, isUsual, ...rest } = template
  if (isUsual) await unsetUsual(db, account, template)
  const row = { ...rest, folded: fold(rest.name), is_usual: isUsual ? 1 : 0 }
  await db
    .insertInto('script_template')
    .values({ account, id, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'id']).doUpdateSet(row))
    .execute()
}

export async function removeTemplate(db: Writer, account: string, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('script_template')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst()
  if (Number(numDeletedRows) === 0) throw noTemplate()
}

async function unsetUsual(
  db: Writer,
  account: string,
  { stage, reached }: ScriptTemplate,
): Promise<void> {
  await db
    .updateTable('script_template')
    .set({ is_usual: 0 })
    .where('account', '=', account)
    .where('stage', '=', stage)
    .where('reached', '=', reached)
    .execute()
}

function noTemplate(): Problem {
  return new Problem('not-found', 'This script is not among your own any more.', {
    field: 'script',
  })
}

function toTemplate(row: Tables['script_template']): ScriptTemplate {
  const { id, name, words } = row
  return {
    ...{ id, name, words, isUsual: row.is_usual === 1 },
    ...{ reached: row.reached as Reached, stage: row.stage as Stage },
  }
}
