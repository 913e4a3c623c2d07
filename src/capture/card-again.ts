// Reads parts of a card once more, each alone and larger: what was cut off, and every mail and number that is
// unsure. One letter that is wrong, and nothing arrives.
import { findContacts } from './card-contacts.ts'
import { leastSure, mayBeMail, mayBeNumber, mayBeWord, type Run } from './card-lines.ts'
import { cutOut, type Grey } from './card-picture.ts'
import { reachOf } from './card-reach.ts'
import { recogniseLine, type Language } from './recognise.ts'

/** The runs, with the better reading of each that was read again. */
export async function readAgain(card: Grey, runs: readonly Run[]): Promise<readonly Run[]> {
  const again: Run[] = []
  for (const run of runs) {
    const whole = { ...run, ...reachOf(card, run, runs) }
    const isCutOff = whole.right - whole.left > run.right - run.left + run.size * 0.6
    let better = run
    if (isCutOff || isUnsure(run)) {
      const picture = await cutOut(
        card,
        whole,
        runs.filter((one) => one !== run),
      )
      for (const language of opinions) {
        const { text, sure } = await recogniseLine(picture, language)
        const other = { ...whole, text, sure }
        if (isBetter(other, better, isCutOff && better === run)) better = other
        if (better.sure >= wellRead) break
      }
    }
    again.push(better)
  }
  return again.filter((run) => run.sure >= leastSure || mayBeMail.test(run.text) || mayBeWord(run))
}

const opinions: readonly Language[] = ['deu', 'fra']

function isUnsure({ text, sure }: Run): boolean {
  return sure < wellRead && (mayBeMail.test(text) || mayBeNumber(text))
}

const wellRead = 88

/** A mail or a number more, or the same and surer; of what was cut off, more letters that are well read. */
export function isBetter(other: Run, run: Run, wasCutOff: boolean): boolean {
  const [found, before] = [countContacts(other), countContacts(run)]
  if (found !== before) return found > before
  if (wasCutOff && letters(other.text) > letters(run.text)) return other.sure >= 70
  return before > 0 && other.sure > run.sure
}

function countContacts(run: Run): number {
  const { emails, phones } = findContacts([run])
  return emails.length + phones.length
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\d]/gu, '').length
}
