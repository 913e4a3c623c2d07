// What to say on the next call to somebody: kept here, or in a case file alone.
import { holidays } from '#capture/holidays.ts'
import type { Case } from '#core/case/case.ts'
import { readCase } from '#core/case/read-case.ts'
import { printDay } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import { lastSaidFor } from '#core/journal/last-said.ts'
import { guard } from '#core/plan/guard.ts'
import { zoneOf } from '#core/plan/meeting.ts'
import { plan as planOf } from '#core/plan/plan.ts'
import { Problem } from '#core/problem.ts'
import { nextCall, type NextCall } from '#core/words/next-call.ts'
import { script as scriptOf, type Reached } from '#core/words/script.ts'
import { isCaseFile, machineNow, readCaseFile, readNow } from './case-file.ts'
import { layoutFor } from './frame/layout.ts'
import type { Context } from './pieces.ts'
import { sayScript } from './say-script.ts'

type Flags = {
  readonly contact?: string
  readonly application?: string
  readonly data?: string
  readonly voicemail?: boolean
  readonly colleague?: boolean
  readonly now?: string
  readonly json?: boolean
}

export async function script(this: Context, flags: Flags, asked: string): Promise<void> {
  const reached = reachedBy(flags)
  if (!isCaseFile(asked)) {
    const { data, json, application } = flags
    const { scriptKept } = await import('./journal/script-kept.ts')
    return scriptKept(this, { data, json, application }, { whom: asked, reached })
  }
  if (flags.contact === undefined) {
    const sentence = 'Whom to call, by their id in the case, is still missing.'
    throw new Problem('missing', sentence, { field: '--contact' })
  }
  const json = await readCaseFile(asked)
  const { case: kase, unknownKeys } = readCase(json, readNow(flags.now, json, machineNow))
  const { stdout, stderr } = this.process
  for (const key of unknownKeys) stderr.write(`${key} is not known here; ignored.\n`)
  const plan = planOf(kase, holidays)
  const call = nextCall(kase, plan, flags.contact)
  // The hour is known only of a call that is made now.
  const isToday = call.on === todayOf(kase, call)
  const made = scriptOf(kase, { ...call, plan, ...(isToday && { at: kase.now }), reached })
  if (made.state === 'lacking') {
    const lines = made.needs.map(({ field, sentence }) => `${field}: ${sentence}`)
    throw new Problem('lacking', `The script lacks something:\n${lines.join('\n')}`)
  }
  if (isToday)
    for (const { because } of guard(kase, { contact: call.contact, kind: 'call' }, [], holidays))
      stderr.write(`${because}\n`)
  const said = lastSaidFor(kase, call.contact, zoneWith(kase, call))?.text
  const { state: _, ...text } = made
  const data = { ...call, on: printDay(call.on), reached, ...(said && { lastTime: said }), ...text }
  stdout.write(
    flags.json ? `${JSON.stringify(data, null, 2)}\n` : sayScript(layoutFor(stdout), made, said),
  )
}

function reachedBy({ voicemail, colleague }: Flags): Reached {
  if (voicemail && colleague) {
    const sentence = 'Either a machine answers or a colleague does; expected one of the two.'
    throw new Problem('wrong-form', sentence, { field: '--voicemail and --colleague' })
  }
  return voicemail ? 'voicemail' : colleague ? 'colleague' : 'answered'
}

function todayOf(kase: Case, call: NextCall) {
  return dayOf(kase.now, zoneWith(kase, call))
}

function zoneWith({ contacts, interviews }: Case, call: NextCall): string {
  const contact = contacts.find(({ id }) => id === call.contact)!
  return zoneOf(
    contact,
    interviews.find(({ id }) => id === call.interview)!,
  )
}
