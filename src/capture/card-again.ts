// Reads parts of a card once more, each alone and larger: what was cut off, and every mail and number that is
// unsure. One letter that is wrong, and nothing arrives.
import { findContacts } from './card-contacts.ts'
import { leastSure, mayBeMail, mayBeNumber, mayBeWord, type Run } from './card-lines.ts'
import { cutOut } from './card-picture.ts'
import { reachOf, type Reach } from './card-reach.ts'
import type { Grey } from './card-tones.ts'
import { digitsOf } from './phones.ts'
import { recogniseLine, type Language } from './recognise.ts'

/** The runs, with the better reading of each that was read again. */
export async function readAgain(card: Grey, runs: readonly Run[]): Promise<readonly Run[]> {
  const again: Run[] = []
  for (const run of runs) {
    const whole = { ...run, ...reachOf(card, run, runs) }
    const wasCutOff = isCutOff(run, whole)
    if (!wasCutOff && !isUnsure(run)) again.push(run)
    else {
      const others = runs.filter((one) => one !== run)
      again.push(settle(run, await readings(card, whole, run, others), wasCutOff))
    }
  }
  return again.filter((run) => run.sure >= leastSure || mayBeMail.test(run.text) || mayBeWord(run))
}

/** Whether something was cut off, or a mail or a number is unsure. */
export function hasGaps(card: Grey, runs: readonly Run[]): boolean {
  return runs.some((run) => isUnsure(run) || isCutOff(run, reachOf(card, run, runs)))
}

function isCutOff(run: Run, whole: Reach): boolean {
  return whole.right - whole.left > run.right - run.left + run.size * 0.6
}

function isUnsure({ text, sure }: Run): boolean {
  return sure < wellRead && (mayBeMail.test(text) || mayBeNumber(text))
}

const wellRead = 88

async function readings(
  card: Grey,
  whole: Run,
  first: Run,
  others: readonly Run[],
): Promise<readonly Run[]> {
  const picture = await cutOut(card, whole, others)
  const read: Run[] = []
  for (const language of opinions) {
    const { text, sure } = await recogniseLine(picture, language)
    const run = { ...whole, text, sure }
    read.push(run)
    const said = contactsIn(run)
    if (sure >= wellRead || (said.length > 0 && said.join() === contactsIn(first).join())) break
  }
  return read
}

const opinions: readonly Language[] = ['deu', 'fra']

/** The reading with most mails and numbers; of these what two say, or the surest. Of a line that was cut off, the one that says more. */
export function settle(first: Run, others: readonly Run[], wasCutOff: boolean): Run {
  const all = [first, ...others].map((run) => ({ run, said: contactsIn(run) }))
  const most = Math.max(...all.map(({ said }) => said.length))
  if (most === 0) {
    const fuller = others.filter(
      ({ text, sure }) => wasCutOff && sure >= 70 && letters(text) > letters(first.text),
    )
    return surest(fuller) ?? first
  }
  const best = withMostDots(all.filter(({ said }) => said.length === most))
  const agreed = best.filter(({ run, said }) =>
    best.some((other) => other.run !== run && other.said.join() === said.join()),
  )
  return surest((agreed.length > 0 ? agreed : best).map(({ run }) => run))!
}

type Reading = { readonly run: Run; readonly said: readonly string[] }

/** A dot is overlooked more often than one is seen where there is none: of readings alike but for dots, those with most. */
function withMostDots(all: readonly Reading[]): readonly Reading[] {
  const bare = ({ said }: Reading) => said.join().replace(/[._-]/g, '')
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other.run.sure >= leastClear &&
          bare(other) === bare(one) &&
          other.said.join().length > one.said.join().length,
      ),
  )
}

const leastClear = 75

function surest(runs: readonly Run[]): Run | undefined {
  return runs.toSorted((one, other) => other.sure - one.sure)[0]
}

/** The mails and numbers that a run has. */
export function contactsIn(run: Run): readonly string[] {
  const { emails, phones } = findContacts([run])
  return [...emails.map(({ value }) => value), ...phones.map(({ value }) => digitsOf(value))]
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\d]/gu, '').length
}
