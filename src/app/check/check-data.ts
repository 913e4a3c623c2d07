// Looks the data through: the file itself, the index behind Today, the files and photos, and what hangs.
import { write } from '#store/write.ts'
import { findSettings } from '../find-settings.ts'
import type { Desk } from '../desk.ts'
import { checkFiles } from './check-files.ts'
import { checkPlans } from './check-plans.ts'
import type { Finding } from './finding.ts'

export type Checked = {
  /** What is wrong, each in a sentence, and whether it was mended. */
  readonly findings: readonly { readonly sentence: string; readonly isMended: boolean }[]
}

type Checking = {
  readonly mend: boolean
  /** What is wrong with the data as such, in sentences. */
  readonly damages: () => Promise<readonly string[]>
}

export async function checkData(desk: Desk, { mend, damages }: Checking): Promise<Checked> {
  const broken = await damages()
  // Of pages that cannot be read nothing more can be said.
  const found: readonly Finding[] =
    broken.length > 0
      ? broken.map((sentence) => ({ sentence }))
      : [...((await findSettings(desk)) ? await checkPlans(desk) : []), ...(await checkFiles(desk))]
  const findings = []
  for (const { sentence, mend: mendIt } of found) {
    const isMended = mend && mendIt !== undefined
    if (isMended) await write(desk.db, desk.account, (db) => mendIt({ ...desk, db }))
    findings.push({ sentence, isMended })
  }
  return { findings }
}
