// What Dana does on the pages, deed by deed, with the links, buttons and fields that a person would take.
import type { Page } from 'playwright-core'
import { startUp, takeUp } from '../dana.ts'
import { fill, press, touch } from '../forms.ts'
import { addFurther, addInterview, bringInvitation, debrief, noteDetails } from './interviews.ts'
import type { Deed } from './lived-day.ts'
import { makeCall, thank } from './follow-ups.ts'
import { goToLater, hear, read } from './news.ts'
import { openApplication, openRoom } from './rooms.ts'

export async function does(page: Page, deed: Deed): Promise<void> {
  switch (deed.does) {
    case 'starts':
      return start(page)
    case 'adds interview':
      return addInterview(page, deed)
    case 'adds further interview':
      return addFurther(page, deed)
    case 'drops invitation':
      return bringInvitation(page, deed)
    case 'notes':
      return noteDetails(page, deed)
    case 'debriefs':
      return debrief(page, deed)
    case 'thanks':
      return thank(page, deed)
    case 'calls':
      return makeCall(page, deed)
    case 'asks':
      await takeUp(page, `Ask ${deed.whom}`)
      return press(page, 'I have sent the email')
    case 'hears':
      return hear(page, deed)
    case 'reads':
      return read(page, deed)
    case 'sends':
      await openApplication(page, deed.company)
      await press(page, new RegExp(`^Get it ready: .*${deed.what}`), 'link')
      return press(page, 'I have sent it')
    case 'lets go':
      await goToLater(page, deed.what)
      return press(page, 'Let it go')
    case 'puts off':
      await goToLater(page, deed.what)
      await fill(page, { 'Until which day?': deed.until })
      return press(page, 'Put it off')
    case 'takes back':
      await openApplication(page, deed.company)
      await press(page, `Take back: ${deed.entry}`, 'link')
      return press(page, 'Take it back')
    case 'goes away':
      await openRoom(page, 'Today')
      await press(page, 'Going away?', 'link')
      await fill(page, { 'The first day': deed.from, 'The last day': deed.until })
      return press(page, 'Let everything wait')
  }
}

/** With what her letters and scripts need to know of her. */
async function start(page: Page): Promise<void> {
  await startUp(page)
  await openRoom(page, 'Settings')
  await fill(page, {
    'What you do now': 'planner at Lakeside Foods',
    Phone: '+1 312 555 0142',
    Email: 'dana.okafor@post.example',
    'Postal address': '1420 Birch Street\nChicago, IL 60607',
  })
  await press(page, 'Keep your details')
  await touch(page.getByLabel('A thank-you card'))
  await press(page, 'Keep your letters so')
}
