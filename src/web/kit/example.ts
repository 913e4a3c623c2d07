// The example of practice a week on, for parts that need data: one thank-you was sent, one call reached a
// voicemail.
import type { Desk } from '#app/desk.ts'
import { getApplication, type ApplicationShown } from '#app/get-application.ts'
import { listApplications } from '#app/list-applications.ts'
import { recordCall } from '#app/record-call.ts'
import { recordNote } from '#app/record-note.ts'
import type { House } from '../house.ts'

export type Example = AsyncDisposable & {
  readonly desk: Desk
  readonly timeZone: string
  readonly shown: ApplicationShown
}

export async function openExample(house: House): Promise<Example> {
  if (!house.openPractice) throw new Error('The kit shows the example of practice.')
  const { desk, timeZone, goOn, close } = await house.openPractice()
  const { lines } = await listApplications(desk, {})
  const application = lines[0]?.application.id ?? ''
  const { contacts } = (await getApplication(desk, application)).case
  const about = { application, contact: contacts[0]?.id ?? '', reason: '' }
  const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ana, thank you for your time.' }
  await recordNote(desk, { key: desk.newId(), ...about, ...note })
  goOn(7)
  await recordCall(desk, { key: desk.newId(), ...about, outcome: 'voicemail' })
  const shown = await getApplication(desk, application)
  return { desk, timeZone, shown, [Symbol.asyncDispose]: close }
}
