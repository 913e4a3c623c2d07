// The pocket sheet: all that one wants to have at hand at an interview, on one page to print. When, where,
// with whom, what to bring home from each, and what to ask before one leaves.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { LinkButton } from '../parts/button.tsx'
import { PocketSheet } from '../parts/rooms/pocket-sheet.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace } from '../place.ts'
import { show } from '../show.tsx'

export function pocket(web: Hono, house: House): void {
  web.get('/interviews/:interview/pocket', async (c) => {
    const place = await getPlace(house, c.req.param('interview'))
    const settings = await findSettings(house.desk)
    const zone = settings?.timeZone ?? place.interview.timeZone
    const numbers = await numbersFor(house.desk)
    const { id, end } = place.interview
    const children = (
      <>
        <Title
          from={place.back}
          lead="One page for your pocket. Read it on the way there, and bring home what it asks for."
        >
          Before you go
        </Title>
        <div class="stack-wide">
          <div class="actions screen-only">
            <button class="button first script-only" type="button" data-print>
              Print it
            </button>
            <LinkButton weight="plain" href={`/interviews/${id}/people`}>
              Who will be there
            </LinkButton>
            {end <= house.desk.now() && (
              <LinkButton weight="plain" href={`/interviews/${id}/takeaways`}>
                What you talked about
              </LinkButton>
            )}
          </div>
          <PocketSheet {...{ place, zone, numbers }} />
        </div>
      </>
    )
    const title = `Pocket sheet, ${place.application.company}`
    return show(c, house, { title, room: 'today', children })
  })
}
