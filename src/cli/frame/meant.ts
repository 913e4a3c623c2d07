// Whom the words of a command mean, and in which application. What could be several is asked about, never guessed: only
// of one person’s several applications the one is taken in which they are to be done something with.
import { listCases, type KeptCase } from '#app/get-case.ts'
import { listPeople } from '#app/list-people.ts'
import { isAtRest } from '#core/plan/at-rest.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Plan, type Step } from '#core/plan/step.ts'
import { Problem } from '#core/problem.ts'
import { isId, oneOf, sayApplication, unknown, type ApplicationMeant } from './application-meant.ts'
import type { AtDesk } from './at-desk.ts'
import { choose } from './choose.ts'
import { closest } from './closest.ts'

export type PersonMeant = {
  readonly contact: { readonly id: string; readonly name: string }
  readonly applications: readonly ApplicationMeant[]
}

export type Meant = Pick<PersonMeant, 'contact'> & {
  readonly application: ApplicationMeant
  readonly case: KeptCase
  readonly plan: Plan
}

type About = {
  /** Words for the application, where they were given. */
  readonly application?: string | undefined
  /** What the command would do; of one's several applications the one with such an open step is meant. */
  readonly fits?: (step: Step) => boolean
}

export async function personMeant(at: AtDesk, words: string): Promise<PersonMeant> {
  const byId = isId(words) ? await findById(at, words) : undefined
  if (byId) return byId
  const { lines } = await listPeople(at.desk, { words })
  const found = closest(lines, words, ({ contact, otherNames }) => [contact.name, ...otherNames])
  if (words.trim() === '' || found.length === 0)
    throw unknown(words, 'Nobody here is called', 'people')
  const [only, ...others] = found
  if (only && others.length === 0) return only
  return choose(at.context, {
    words,
    choices: found.map((line) => ({ said: sayPerson(line), value: line })),
    hint: 'Please say more of the name, or an email.',
  })
}

export async function meant(
  at: AtDesk,
  words: string,
  { application, fits = () => true }: About = {},
): Promise<Meant> {
  const { contact, applications } = await personMeant(at, words)
  const named =
    application === undefined
      ? applications
      : applications.filter((one) => isNamed(one, application))
  if (named.length === 0)
    throw new Problem(
      'unknown-word',
      application === undefined
        ? `${contact.name} belongs to no application yet.`
        : `${contact.name} has nothing to do with “${application}”.`,
      { field: '--application' },
    )
  const cases = (
    await listCases(
      at.desk,
      named.map(({ id }) => id),
    )
  ).map((kase) => ({
    ...{ case: kase, plan: plan(kase, at.desk.holidays) },
    ...{ application: kase.application, contact },
  }))
  const isTheirs = (step: Step) => step.contact === contact.id && isOpen(step) && fits(step)
  const isDue = (step: Step) => isTheirs(step) && step.state !== 'upcoming'
  const preferred = [
    cases.filter(({ plan }) => plan.steps.some(isDue)),
    cases.filter(({ plan }) => plan.steps.some(isTheirs)),
    cases.filter((one) => !isAtRest(one.case, one.plan)),
    cases,
  ].find((some) => some.length > 0)!
  const { id } = await oneOf(
    at,
    words,
    preferred.map((one) => one.application),
  )
  return cases.find((one) => one.application.id === id)!
}

function sayPerson({ contact, applications }: PersonMeant): string {
  const where = applications.map(sayApplication).join('; ')
  return where ? `${contact.name} (${where})` : contact.name
}

function isNamed(one: ApplicationMeant, words: string): boolean {
  if (one.id === words) return true
  return closest([one, nobody], words, (some) => [sayApplication(some)]).length === 1
}

/** Beside it `closest` gives one alone only where that one is meant. */
const nobody: ApplicationMeant = { id: '', position: '', company: '' }

async function findById({ desk }: AtDesk, id: string): Promise<PersonMeant | undefined> {
  const { getPerson } = await import('#app/get-person.ts')
  const { contact, applications } = await getPerson(desk, id)
  return { contact, applications: applications.map(({ application }) => application) }
}
