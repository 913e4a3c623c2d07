// Reads mails on a card once more, each alone: one letter that is wrong, and nothing arrives.
import { findContacts } from './card-contacts.ts'
import { mayBeMail, type Run } from './card-lines.ts'
import { cutOut, type Grey } from './card-picture.ts'
import { recogniseLine } from './recognise.ts'

/** The runs, with the surer reading of each that has a mail. */
export async function readMailsAgain(card: Grey, runs: readonly Run[]): Promise<readonly Run[]> {
  const again: Run[] = []
  for (const run of runs) again.push(mayBeMail.test(run.text) ? await surer(card, run, runs) : run)
  return again
}

async function surer(card: Grey, run: Run, runs: readonly Run[]): Promise<Run> {
  const isWhole = hasMail(run)
  if (isWhole && run.sure >= wellRead) return run
  // What was cut off in the middle goes on to the right.
  const box = isWhole ? run : { ...run, right: freeUntil(run, runs, card.width) }
  const { text, sure } = await recogniseLine(await cutOut(card, box), 'deu')
  const other = { ...run, text, sure, right: box.right }
  return hasMail(other) && (!isWhole || sure > run.sure) ? other : run
}

const wellRead = 88

function hasMail(run: Run): boolean {
  return findContacts([run]).emails.length > 0
}

function freeUntil(run: Run, runs: readonly Run[], width: number): number {
  const beside = runs.filter(
    (other) => other.left > run.right && other.top < run.bottom && other.bottom > run.top,
  )
  return Math.min(width, ...beside.map(({ left }) => left - run.size))
}
