// A script template as a form gives it.
import { templateFaults } from '#capture/template.ts'
import { callFields } from '#core/words/call-fields.ts'
import { stages, type Stage } from '#core/words/calling.ts'
import { reaches, type Reached } from '#core/words/script.ts'
import { line } from './line.ts'
import { ownWords } from './own-words.ts'
import { readAll } from './read-all.ts'
import { settled } from './settled.ts'
import { word } from './word.ts'

export type TemplateInput = {
  readonly name?: string | undefined
  readonly reached?: string | undefined
  readonly stage?: string | undefined
  readonly words?: string | undefined
  /** `yes` where it is to be used for every such call. */
  readonly usual?: string | undefined
}

export type TemplateRead = {
  readonly name: string
  readonly reached: Reached
  readonly stage: Stage
  readonly words: string
  readonly isUsual: boolean
}

export async function readTemplate(typed: TemplateInput): Promise<TemplateRead> {
  const words = await settled(
    ownWords(typed.words, (text) => templateFaults(text, Object.keys(callFields))),
  )
  return readAll<TemplateRead>({
    name: () => line(typed.name, { field: 'name', what: 'The name', longest: 60 }),
    reached: () => word(typed.reached ?? '', reaches, 'reached'),
    stage: () => word(typed.stage ?? '', stages, 'stage'),
    words,
    isUsual: () => typed.usual === 'yes',
  })
}
