// An invitation, whether its file is the invitation itself or the mail that brought it.
import { Problem } from '#core/problem.ts'
import { tellFileKind } from './file-kind.ts'
import { readInvitation, type Invitation, type InvitationReader } from './invitation.ts'

/** Throws Problem, saying what was expected, where there is no invitation, or one that cannot be read. */
export async function readInvitationFile(
  bytes: Uint8Array,
  candidate: InvitationReader,
): Promise<Invitation> {
  if (tellFileKind(bytes) !== 'mail') return readInvitation(bytes, candidate)
  const { openMail } = await import('./mail.ts')
  const { calendars } = await openMail(bytes)
  if (calendars.length > 0) return readFirstInvitation(calendars, candidate)
  const sentence =
    'No invitation came with this mail; expected one with an .ics file, as calendar programs send it.'
  throw new Problem('wrong-form', sentence, { field: 'invitation' })
}

/** The first that can be read: the same invitation often comes twice, in two forms. */
export function readFirstInvitation(
  calendars: readonly Uint8Array[],
  candidate: InvitationReader,
): Invitation {
  const problems: Problem[] = []
  for (const calendar of calendars) {
    try {
      return readInvitation(calendar, candidate)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  throw problems[0]!
}
