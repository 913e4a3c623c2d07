// The plan as a command: a pure function of its case and of `now`.
import { holidays } from '#capture/holidays.ts'
import { readCase } from '#core/case/read-case.ts'
import { plan as planOf } from '#core/plan/plan.ts'
import { machineNow, readCaseFile, readNow } from './case-file.ts'
import type { Context } from './pieces.ts'
import { planAsData } from './plan-as-data.ts'
import { sayPlan } from './say-plan.ts'

type Flags = { readonly now?: string; readonly json?: boolean }

export async function plan(this: Context, flags: Flags, file: string): Promise<void> {
  const json = await readCaseFile(file)
  const { case: kase, unknownKeys } = readCase(json, readNow(flags.now, json, machineNow))
  for (const key of unknownKeys) this.process.stderr.write(`${key} is not known here; ignored.\n`)
  const planned = planOf(kase, holidays)
  this.process.stdout.write(
    flags.json ? `${JSON.stringify(planAsData(planned), null, 2)}\n` : sayPlan(kase, planned),
  )
}
