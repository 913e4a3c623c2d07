// A script template as a form gives it.
import { templateFaults } from '#capture/template.ts'
import { stages, type Stage } from '#core/words/calling.ts'
import { reaches, type Reached } from '#core/words/script.ts'
import { line } from './line.ts'
import { ownWords } from './own-words.ts'
import { readAll } from './read-all.ts'
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
  const words = await settled(ownWords(typed.words, templateFaults))
  return readAll<TemplateRead>({
    name: () => line(typed.name, { field: 'name', what: 'The name', longest: 60 }),
    reached: () => word(typed.reached ?? '', reaches, 'reached'),
    stage: () => word(typed.stage ?? '', stages, 'stage'),
    words,
    isUsual: () => typed.usual === 'yes',
  })
}

/** What it came to, as a reader: its value, or what was thrown. */
async function settled<Value>(promise: Promise<Value>): Promise<() => Value> {
  try {
    const value = await promise
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}
