// What the candidate has written to say on the calls to come: words for one call, else the usual template. Where that
// lacks something, what is proposed stands in the calendar; the call room asks for it.
import { fillTemplate } from '#capture/template.ts'
import { callsToCome } from '#core/calendar/call-to-come.ts'
import type { OwnScripts } from '#core/calendar/step-text.ts'
import type { Plan, Step } from '#core/plan/step.ts'
import { factsOf } from '#core/words/call-fields.ts'
import { reaches } from '#core/words/script.ts'
import { listWordsOfCalls, type OneCall, type WordsOfCall } from '#store/call-words.ts'
import { listTemplates, type ScriptTemplate } from '#store/script-templates.ts'
import type { Desk } from '../desk.ts'
import type { KeptCase } from '../get-case.ts'

export type OwnWords = {
  readonly words: readonly WordsOfCall[]
  readonly templates: readonly ScriptTemplate[]
}

export async function ownWordsFor(
  { db, account }: Desk,
  cases: readonly KeptCase[],
): Promise<OwnWords> {
  const interviews = cases.flatMap((kase) => kase.interviews.map(({ id }) => id))
  const templates = await listTemplates(db, account)
  return {
    words: await listWordsOfCalls(db, account, interviews),
    templates: templates.filter(({ isUsual }) => isUsual),
  }
}

export async function ownScriptsOf(
  kase: KeptCase,
  planned: Plan,
  { words, templates }: OwnWords,
): Promise<ReadonlyMap<Step, OwnScripts>> {
  const scripts = new Map<Step, OwnScripts>()
  if (words.length === 0 && templates.length === 0) return scripts
  for (const { step, calling } of callsToCome(kase, planned)) {
    const { round, attempt, stage } = calling
    const call = { interview: step.interview, contact: step.contact, round, attempt }
    const own: { -readonly [Key in keyof OwnScripts]: OwnScripts[Key] } = {}
    for (const reached of reaches) {
      const written = words.findLast((one) => one.reached === reached && isOf(one, call))
      const template = templates.find((one) => one.reached === reached && one.stage === stage)
      if (written) own[reached] = written.words
      else if (template) {
        const filled = await fillTemplate(template.words, factsOf(calling))
        if (filled.state === 'filled') own[reached] = filled.text
      }
    }
    scripts.set(step, own)
  }
  return scripts
}

function isOf(one: OneCall, { interview, contact, round, attempt }: OneCall): boolean {
  return (
    one.interview === interview &&
    one.contact === contact &&
    one.round === round &&
    one.attempt === attempt
  )
}
