// The candidate's own words for one call: kept instead of what is proposed, let go again, or made a template.
import { asTemplate } from '#core/words/as-template.ts'
import { gapsIn } from '#core/words/gaps.ts'
import { reaches } from '#core/words/script.ts'
import { putCallWords, removeCallWords } from '#store/call-words.ts'
import { putTemplate } from '#store/script-templates.ts'
import { change, type Keyed } from './change.ts'
import { composeScripts, textShown } from './compose-scripts.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { drafting } from './drafts/only-drafts.ts'
import { readTemplate } from './input/script-template.ts'
import { ownWords } from './input/own-words.ts'
import { word } from './input/word.ts'

type OfCall = Keyed & {
  readonly interview: string
  readonly contact: string
  readonly reached: string
}

export async function keepWords(
  desk: Desk,
  input: OfCall & { readonly words: string | undefined },
): Promise<void> {
  const words = await ownWords(input.words, gapsIn)
  await change(desk, input, async (desk) => {
    const { reached, scripts, stand } = await callOf(desk, input)
    // What is shown anyway needs no keeping; the rest follows the facts on.
    const isProposed = scripts[reached].own !== 'words' && textShown(scripts[reached]) === words
    if (!isProposed) {
      const call = { ...stand.call, reached }
      const by = drafting(desk, scripts[reached].words)
      await putCallWords(desk.db, desk.account, call, { words, facts: stand.facts, ...by })
    }
    return { outcome: '', moved: [] }
  })
}

/** Back to what Sincerely proposes, or to the usual template. */
export async function letGoOfWords(desk: Desk, input: OfCall): Promise<void> {
  await change(desk, input, async (desk) => {
    const { reached, stand, scripts } = await callOf(desk, input)
    drafting(desk, scripts[reached].words)
    await removeCallWords(desk.db, desk.account, { ...stand.call, reached })
    return { outcome: '', moved: [] }
  })
}

/** Makes them the usual template of such calls, with fields where these words speak of facts; gives its id. */
export async function keepAsTemplate(
  desk: Desk,
  input: OfCall & { readonly words: string | undefined; readonly name: string },
): Promise<string> {
  const words = await ownWords(input.words, gapsIn)
  return change(desk, input, async (desk) => {
    const { reached, stand, scripts } = await callOf(desk, input)
    drafting(desk, scripts[reached].words)
    const read = await readTemplate({
      ...{ name: input.name, reached, stage: stand.calling.stage, usual: 'yes' },
      words: asTemplate(words, stand.facts),
    })
    const id = desk.newId()
    await putTemplate(desk.db, desk.account, { ...read, id })
    await removeCallWords(desk.db, desk.account, { ...stand.call, reached })
    return { outcome: id, moved: [] }
  })
}

async function callOf(desk: WritingDesk, input: OfCall) {
  const reached = word(input.reached, reaches, 'reached')
  return { reached, ...(await composeScripts(desk, input)) }
}
