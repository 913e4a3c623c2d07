// The worked example of practice: Dana comes out of an interview with two people, and has written down what was said.
import { addApplication } from './add-application.ts'
import { changeSettings } from './change-settings.ts'
import type { Desk } from './desk.ts'
import { getCase } from './get-case.ts'
import { saveDebrief } from './save-debrief.ts'
import { startUp } from './start-up.ts'

export async function layOutExample(desk: Desk, timeZone: string): Promise<void> {
  const key = () => desk.newId()
  await startUp(desk, { key: key(), name: 'Dana Okafor', timeZone, country: 'US' })
  await changeSettings(desk, { key: key(), ...dana })
  const application = await addApplication(desk, { key: key(), ...interview, people: [ana, ben] })
  const { all, contacts } = await getCase(desk, application)
  await saveDebrief(desk, {
    ...{ key: key(), interview: all[0]!.id, ...date, decisionFrom: contacts[0]!.id },
    takeaways: contacts.map(({ id }, index) => ({ contact: id, ...takeaways[index] })),
  })
}

const dana = {
  phone: '+1 312 555 0142',
  email: 'dana.okafor@mail.example',
  address: '48 Linden Street, Apt 3\nChicago, IL 60614',
  currentPosition: 'maintenance scheduler at Corley Foods',
  post: 'handwritten',
}

const interview = {
  company: 'Halvorsen Paper',
  position: 'Maintenance planner',
  start: '2026-03-03T13:30',
  end: '15:00',
  format: 'on-site',
  place: '12 Mill Road, Green Bay',
}

const ana = {
  name: 'Ana Ruiz',
  title: 'Plant Manager',
  email: 'ana.ruiz@halvorsen-paper.example',
  phone: '+1 920 555 0199',
  address: '12 Mill Road\nGreen Bay, WI 54301',
}

const ben = {
  name: 'Ben Ortega',
  title: 'Maintenance Supervisor',
  email: 'ben.ortega@halvorsen-paper.example',
  phone: '+1 920 555 0134',
}

/** What Ana said about it, on a Friday two and a half weeks later. */
const date = { decisionBy: '2026-03-20', said: 'by the twentieth' }

const takeaways = [
  {
    interesting: 'the move to one planned shutdown a year',
    issue: 'two winders that fail every spring',
    handling: 'we tied vibration readings to the work orders and cut unplanned stops by a third',
    expertise: 'condition-based planning',
  },
  {
    interesting: 'how the night shift hands over by voice memo',
    issue: 'spare parts that never match the list',
    handling:
      'I walked the stores with the fitters for two weeks and rebuilt the list from the shelf up',
    expertise: 'spare-parts planning',
  },
]
