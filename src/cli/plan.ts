// The plan of an application, or of a case in a file: of that it is a pure function, with `now`.
import { holidays } from '#capture/holidays.ts'
import { readCase } from '#core/case/read-case.ts'
import { plan as planOf } from '#core/plan/plan.ts'
import { layoutFor } from './frame/layout.ts'
import { isCaseFile, machineNow, readCaseFile, readNow } from './case-file.ts'
import type { Context } from './pieces.ts'
import { planAsData } from './plan-as-data.ts'
import { sayPlan } from './say-plan.ts'

type Flags = { readonly now?: string; readonly json?: boolean; readonly data?: string }

export async function plan(this: Context, flags: Flags, asked: string): Promise<void> {
  if (!isCaseFile(asked)) {
    const { planKept } = await import('./journal/plan-kept.ts')
    return planKept(this, flags, asked)
  }
  const json = await readCaseFile(asked)
  const { case: kase, unknownKeys } = readCase(json, readNow(flags.now, json, machineNow))
  for (const key of unknownKeys) this.process.stderr.write(`${key} is not known here; ignored.\n`)
  const planned = planOf(kase, holidays)
  const { stdout } = this.process
  stdout.write(
    flags.json
      ? `${JSON.stringify(planAsData(planned), null, 2)}\n`
      : sayPlan(layoutFor(stdout), kase, planned),
  )
}
