// Interviews written down, whom one met there, and what was talked about.
import type { Locator, Page } from 'playwright-core'
import { fill, press, touch } from '../forms.ts'
import { chooseInvitation, dropInvitation } from '../invitation.ts'
import { people, positions, type Name } from './cast.ts'
import type { Deed, Details } from './lived-day.ts'
import { openApplication, openRoom } from './rooms.ts'

type Does<Kind extends Deed['does']> = Extract<Deed, { does: Kind }>
type Adds = Does<'adds interview'> | Does<'adds further interview'>

export async function addInterview(page: Page, adds: Does<'adds interview'>): Promise<void> {
  await openRoom(page, 'New')
  await fill(page, { Company: adds.company, Position: positions[adds.company] })
  await keepInterview(page, adds)
}

export async function addFurther(page: Page, adds: Does<'adds further interview'>) {
  await openApplication(page, adds.company)
  await press(page, 'A further interview', 'link')
  await keepInterview(page, adds)
}

async function keepInterview(page: Page, adds: Adds): Promise<void> {
  const { begins, zone, country, people: met } = adds
  await fill(page, {
    'When did it begin': begins,
    'Whom did you talk to?': met.map(lineOf).join('\n'),
  })
  if (zone) {
    await touch(page.getByText('It was in another time zone'))
    await page.getByLabel('Time zone of the interview').selectOption(zone)
    if (country) await page.getByLabel('Country of the interview').selectOption(country)
  }
  await press(page, 'Keep it and go on')
}

function phoneOf(name: Name): string {
  return people[name].line.split(', ').at(-1) ?? ''
}

function lineOf(name: Name): string {
  return [name, people[name].line].filter(Boolean).join(', ')
}

/** On the phone the file is chosen, else it is dropped; the invitation does not say Joan's number. */
export async function bringInvitation(
  page: Page,
  { file, besides }: Does<'drops invitation'>,
): Promise<void> {
  await openRoom(page, 'New')
  const touches = await page.evaluate(() => navigator.maxTouchPoints > 0)
  await (touches ? chooseInvitation(page, file) : dropInvitation(page, file))
  await page.getByLabel('Phone').first().fill(phoneOf('Joan Whitfield'))
  await touch(page.getByText('Somebody else was there'))
  const [title = '', email = '', phone = ''] = people[besides].line.split(', ')
  const other = page.locator('details', { hasText: 'Somebody else was there' })
  await fill(other, { Name: besides, Title: title, Email: email, Phone: phone })
  await press(page, 'Yes, keep it')
}

/** What became known of them: of one in the room of that person, of several under `People` of the interview. */
export async function noteDetails(page: Page, { company, of }: Does<'notes'>): Promise<void> {
  const [[name, details] = ['', {}], ...more] = Object.entries(of)
  if (more.length === 0) {
    await openRoom(page, 'People')
    await press(page.getByRole('main'), name, 'link')
    await press(page, /Change the details|Add a way to reach them/, 'link')
    const { address, ...others } = details
    if (address) {
      await touch(page.getByText('Write it as it stands on the envelope'))
      await fill(page, { 'Lines of the address': address })
    }
    await type(page, others)
    return press(page, 'Keep these details')
  }
  await openApplication(page, company)
  await press(page.getByRole('main'), 'People', 'link')
  for (const [name, details] of Object.entries(of)) {
    const person = page.getByRole('group', { name })
    if (!(await person.getByLabel('Postal address').isVisible()))
      await touch(person.getByText('Postal address, and more'))
    await type(person, details)
  }
  return press(page, 'Keep these people')
}

async function type(place: Page | Locator, details: Details): Promise<void> {
  const { phone, email, address, wish, zone, country } = details
  const typed = { Phone: phone, Email: email, 'Postal address': address }
  for (const [label, text] of Object.entries(typed)) if (text) await fill(place, { [label]: text })
  const chosen = { 'How do they like': wish, 'Their time zone': zone, 'Their country': country }
  for (const [label, value] of Object.entries(chosen))
    if (value) await place.getByLabel(label).selectOption(value)
}

export async function debrief(page: Page, { company, decides }: Does<'debriefs'>): Promise<void> {
  await openApplication(page, company)
  await press(page, 'What you talked about', 'link')
  for (const name of await page.locator('.talk h2').allTextContents()) {
    await turnTo(page, name)
    const person = page.getByRole('group', { name })
    await fill(person, { 'What did you learn': people[name as Name].learned })
  }
  await turnTo(page, 'Their decision')
  if (decides) {
    await fill(page, { 'The day': decides.by })
    await page.getByLabel('Who said so?').selectOption(decides.says)
  }
  await press(page, 'Keep this and write the notes')
}

/** On a phone one part of the debrief is in sight at a time. */
async function turnTo(page: Page, part: string): Promise<void> {
  const turns = page.getByRole('navigation', { name: 'Parts of this page' })
  if (await turns.isVisible()) await touch(turns.getByRole('link', { name: part }))
}
