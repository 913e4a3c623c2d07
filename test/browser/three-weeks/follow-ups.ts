// Thank-yous and calls, taken up from Today.
import type { Page } from 'playwright-core'
import type { Channel, Outcome } from '../../../src/core/journal/entry.ts'
import { takeUp } from '../dana.ts'
import { fill, press } from '../forms.ts'
import { people } from './cast.ts'
import type { Deed } from './lived-day.ts'
import { isAt } from './rooms.ts'

type Does<Kind extends Deed['does']> = Extract<Deed, { does: Kind }>

/**
 * In few words: what stayed of the talk is said, the rest is left out. After one note the room of the next
 * opens by itself.
 */
export async function thank(page: Page, { whom, by }: Does<'thanks'>): Promise<void> {
  if (!(await isAt(page, `Thank ${whom}`))) await takeUp(page, `Thank ${whom}`)
  const chosen = page.getByRole('link', { name: stationery[by] })
  if ((await chosen.getAttribute('aria-current')) === null)
    await press(page, stationery[by], 'link')
  const learned = page.getByLabel('What did you learn')
  if ((await learned.inputValue()) === '') await learned.fill(people[whom].learned)
  const lacks = page.getByRole('button', { name: 'Leave out what is empty' })
  if (await lacks.isVisible()) await press(page, 'Leave out what is empty')
  await press(page, sent[by])
}

const stationery: Readonly<Record<Channel, string>> = {
  handwritten: 'Letter by hand',
  card: 'Card',
  letter: 'Printed letter',
  email: 'Email',
}

const sent: Readonly<Record<Channel, string>> = {
  handwritten: 'I have posted the letter',
  card: 'I have posted the card',
  letter: 'I have posted the letter',
  email: 'I have sent the email',
}

export async function makeCall(page: Page, made: Does<'calls'>): Promise<void> {
  const { whom, outcome, decidesBy, wants, wantsBy } = made
  await takeUp(page, `Call ${whom}`)
  if (decidesBy) await fill(page, { 'When will they decide?': decidesBy })
  if (wants) await fill(page, { 'Do they want something from you?': wants })
  if (wantsBy) await fill(page, { 'By when?': wantsBy })
  await press(page, went[outcome])
}

const went: Readonly<Record<Outcome, string>> = {
  talked: 'We talked',
  voicemail: 'I left a voicemail',
  message: 'I left a message with a colleague',
  'no-answer': 'Nobody answered',
  busy: 'The line was busy',
  'wrong-number': 'The number is wrong',
}
