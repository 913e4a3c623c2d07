// What a program writes is a draft until the candidate has made it their own. What they wrote it leaves as it is.
import { Problem } from '#core/problem.ts'
import type { Desk } from '../desk.ts'

type Words = { readonly draftedBy?: string | undefined }

/** Throws a Problem where a program would change what the candidate wrote; gives who drafts, if a program does. */
export function drafting({ program }: Pick<Desk, 'program'>, words: Words | undefined): Words {
  if (program === undefined) return {}
  if (words === undefined || words.draftedBy !== undefined) return { draftedBy: program }
  const sentence =
    'The words that stand there are the candidate’s own, so they stay as they are. Say what you would change.'
  throw new Problem('conflict', sentence)
}
