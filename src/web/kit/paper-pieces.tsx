// The note on each stationery, and what is said on the phone.
import { composeNote } from '#app/compose-note.ts'
import { composeScripts } from '#app/compose-scripts.ts'
import { channels } from '#core/journal/entry.ts'
import { reaches } from '#core/words/script.ts'
import { filledWith } from '../forms/filled.ts'
import { numbersFor } from '../numbers.ts'
import { CallHead } from '../parts/rooms/call-head.tsx'
import { CallOutcome } from '../parts/rooms/call-outcome.tsx'
import { Letter } from '../parts/rooms/letter.tsx'
import { ScriptSheet } from '../parts/rooms/script-sheet.tsx'
import { Stationeries } from '../parts/rooms/stationeries.tsx'
import type { Example } from './example.ts'
import type { Piece } from './piece.ts'

export async function paperPieces({ desk, shown }: Example): Promise<readonly Piece[]> {
  const { contacts, interviews } = shown.case
  const interview = interviews[0]?.id ?? ''
  const [ana, ben] = contacts.map(({ id }) => id)
  const pieces: Piece[] = [
    [
      'The stationery',
      <Stationeries
        path="#main"
        channel="email"
        leftOut={[]}
        suggested={{ channel: 'handwritten', because: 'post makes the best impression' }}
        advice="The decision is due Friday; a letter posted today would arrive Thursday. Write by hand today, or send an email."
      />,
    ],
  ]
  for (const channel of channels) {
    const asked = {
      interview,
      contact: ben ?? '',
      kind: 'thank-you',
      channel,
      leftOut: [],
    } as const
    const composed = await composeNote(desk, asked)
    const { note } = composed
    if (note.state === 'written') pieces.push([channel, <Letter {...{ composed, note }} />])
  }
  const composed = await composeScripts(desk, { interview, contact: ana ?? '' })
  const { contact, scripts } = composed
  const filled = filledWith()
  pieces.push(['Before a call', <CallHead {...composed} numbers={await numbersFor(desk)} />])
  for (const reached of reaches) {
    const script = scripts[reached]
    if (script.state === 'written')
      pieces.push([
        `Script: ${script.title}`,
        <ScriptSheet {...{ script, reached, filled }} name={contact.name} />,
      ])
  }
  pieces.push(['After a call', <CallOutcome {...{ filled, contact }} warnings={[]} />])
  return pieces
}
