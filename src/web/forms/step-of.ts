// The step from which one went to add something it needs, carried along so that one comes back to it.
import { stepPath } from '#core/plan/step-path.ts'

type ValueOf = (name: string) => string | undefined

/** Where the step is, if one came from there. */
export function stepOf(valueOf: ValueOf): string | undefined {
  const { interview, contact, ...about } = stepQuery(valueOf)
  if (interview === undefined || contact === undefined) return undefined
  const path = stepPath({ interview, contact, kind: 'material' })
  return `${path}?${new URLSearchParams(about)}`
}

/** As the fields of a form, or of an address, carry it. */
export function stepQuery(valueOf: ValueOf): Readonly<Record<string, string>> {
  const [interview = '', contact = '', what] = ['interview', 'contact', 'what'].map(valueOf)
  if (!id.test(interview) || !id.test(contact)) return {}
  const wantsPeople = valueOf('with') === 'people'
  return { interview, contact, ...(what && { what }), ...(wantsPeople && { with: 'people' }) }
}

const id = /^[0-9a-f-]{36}$/i
