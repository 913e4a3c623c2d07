import { Problem } from '#core/problem.ts'
import { optionalLine } from './line.ts'
import { quoted } from './person-name.ts'

/** An address on the web. Any other kind could do something else when it is clicked. */
export function webLink(typed: string | undefined, field: string): string | undefined {
  const link = optionalLine(typed, { field, what: 'The link', longest: 4_000 })
  if (link === undefined || (/^https?:\/\//i.test(link) && URL.canParse(link))) return link
  const sentence = `${quoted(link)} is not a link; one begins with https://.`
  throw new Problem('wrong-form', sentence, { field })
}
