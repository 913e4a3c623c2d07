// What to say on the next call to somebody, whoever answers, or a machine: in the candidate's own words for this
// call, else by the usual template of theirs, else as it is proposed.
import { fillTemplate } from '#capture/template.ts'
import { dayOf } from '#core/days/zone.ts'
import { askFor } from '#core/words/call-fields.ts'
import { callNames, factsChanged } from '#core/words/facts-changed.ts'
import { ownScript, scriptAsText } from '#core/words/own-script.ts'
import { script, type Reached } from '#core/words/script.ts'
import { lacking, type Lacking, type Script } from '#core/words/written.ts'
import { sayFault } from '#core/words/gaps.ts'
import { listCallWords, type CallWords } from '#store/call-words.ts'
import { listUsual, type ScriptTemplate } from '#store/script-templates.ts'
import type { Desk } from './desk.ts'
import { getOccasion, type Occasion } from './get-occasion.ts'
import { standOfCall, type StandOfCall } from './stand-of-call.ts'

export type ScriptsAsked = { readonly interview: string; readonly contact: string }

/** `own` says whose words they are, where they are not what is proposed. */
export type ScriptShown = (Script | Lacking) & {
  readonly own?: 'words' | 'template'
  /** Of one's own words. */
  readonly words?: CallWords
  readonly template?: ScriptTemplate
  /** What is another by now than these words say. */
  readonly changed?: readonly string[]
}

export type ScriptsComposed = Occasion & {
  readonly stand: StandOfCall
  readonly scripts: Readonly<Record<Reached, ScriptShown>>
}

export async function composeScripts(desk: Desk, asked: ScriptsAsked): Promise<ScriptsComposed> {
  const occasion = await getOccasion(desk, { ...asked, kind: 'call' })
  const stand = standOfCall(occasion)
  const kept = await listCallWords(desk.db, desk.account, stand.call)
  const usual = await listUsual(desk.db, desk.account, stand.calling.stage)
  const shown = (reached: Reached) => {
    const proposed = proposedOf(occasion, reached)
    const [words, template] = [kept.get(reached), usual.get(reached)]
    if (words) return inOwnWords(words, stand, reached, proposed)
    return template ? byTemplate(template, stand, proposed) : proposed
  }
  const scripts = {
    answered: await shown('answered'),
    voicemail: await shown('voicemail'),
    colleague: await shown('colleague'),
  }
  return { ...occasion, stand, scripts }
}

/** A script as one edits it; empty where there is none to begin with. */
export function textShown(script: ScriptShown): string {
  return script.state === 'written' ? scriptAsText(script) : ''
}

function proposedOf(
  { case: kase, plan, interview, contact, zone }: Occasion,
  reached: Reached,
): Script | Lacking {
  const about = { interview: interview.id, contact: contact.id, plan, reached }
  return script(kase, { ...about, on: dayOf(kase.now, zone), at: kase.now })
}

function inOwnWords(
  kept: CallWords,
  stand: StandOfCall,
  reached: Reached,
  proposed: Script | Lacking,
): ScriptShown {
  const { words, facts } = kept
  const made = ownScript(words, stand.calling, reached, writtenIn(proposed))
  return {
    ...made,
    own: 'words',
    words: kept,
    changed: factsChanged(words, { then: facts, now: stand.facts, names: callNames }),
  }
}

async function byTemplate(
  template: ScriptTemplate,
  { calling, facts }: StandOfCall,
  proposed: Script | Lacking,
): Promise<ScriptShown> {
  const own = { own: 'template', template } as const
  const filled = await fillTemplate(template.words, facts)
  switch (filled.state) {
    case 'filled': {
      const made = ownScript(filled.text, calling, template.reached, writtenIn(proposed))
      return { ...made, ...own }
    }
    case 'lacking':
      return { ...lacking(filled.fields.map((field) => askFor(field, calling))), ...own }
    case 'faulty': {
      const needs = filled.faults.map((fault) => ({ field: 'template', sentence: sayFault(fault) }))
      return { ...lacking(needs), ...own }
    }
  }
}

function writtenIn(proposed: Script | Lacking): Script | undefined {
  return proposed.state === 'written' ? proposed : undefined
}
