// The candidate's current position in German, as typed (“Planer bei Northlake”, “Ich arbeite als Planer”), made
// fit to stand behind “in” and “aus”.
import type { Held } from '../../facts.ts'

/** `undefined` when nothing is said, or only that there is none. */
export function heldPosition(typed: string | undefined): Held | undefined {
  const said = (typed ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.,;:!?-]+$/, '')
  const [, former, rest = ''] =
    /^((?:ehemals|ehemaliger?|früherer?|früher|zuletzt|bis vor kurzem|former(?:ly)?)\b:? ?|ex-)?(.*)$/i.exec(
      said,
    ) ?? []
  const text = rest
    .replace(opening, '')
    .replace(/^als /i, '')
    .replace(/^(?:ein|eine|einer) /i, '')
  if (text === '' || nothing.test(text)) return undefined
  const as = /^(?:bei|beim|in|im|an|am|für) /.test(text) ? text : `als ${text}`
  return {
    position: `meiner ${former ? 'letzten' : 'jetzigen'} Stelle ${as}`,
    work: `meiner Arbeit ${as}`,
    as,
  }
}

const opening =
  /^(?:(?:derzeit|zurzeit|zur Zeit|aktuell|jetzt):? |ich bin |ich arbeite |meine (?:jetzige |derzeitige )?(?:Stelle|Position)(?: ist)? )+/i
const nothing =
  /^(?:keine?|ohne|none|n\/a|arbeitslos|arbeits?suchend|auf (?:Stellen|Arbeits)suche|zwischen zwei Stellen|-+)$/i
