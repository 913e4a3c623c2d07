// Every part of the pages in every state, on one page, so that a change can be seen at once. For development:
// the program leads here only when it was started so.
import type { Hono } from 'hono'
import type { House } from '../house.ts'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'
import { fieldPieces } from './field-pieces.tsx'
import { linePieces } from './line-pieces.tsx'
import { paperPieces } from './paper-pieces.tsx'
import type { Piece } from './piece.ts'
import { plainPieces } from './plain-pieces.tsx'
import { openExample } from './example.ts'
import { stepPieces } from './step-pieces.tsx'

export function kit(web: Hono, house: House): void {
  web.get('/kit', async (c) => {
    await using example = await openExample(house)
    const groups: readonly (readonly [title: string, pieces: readonly Piece[]])[] = [
      ['Plain parts', plainPieces],
      ['Fields', fieldPieces],
      ['Steps', stepPieces],
      ['Lines and lists', await linePieces(example)],
      ['Letters and scripts', await paperPieces(example)],
    ]
    const children = (
      <>
        <Title lead="Every part in every state.">The kit</Title>
        {groups.map(([title, pieces]) => (
          <section class="kit">
            <h2>{title}</h2>
            {pieces.map(([state, part]) => (
              <div class="kit-piece">
                <h3>{state}</h3>
                <div>{part}</div>
              </div>
            ))}
          </section>
        ))}
      </>
    )
    return await show(c, house, { title: 'The kit', desk: true, children })
  })
}
