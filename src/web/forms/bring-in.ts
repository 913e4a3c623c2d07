// What was brought, read: whoever was found waits to be looked at. An invitation leads to its own interview, which it
// proposes, moves or calls off; only one that is not here yet can add its people to another.
import { bringTable } from '#app/bring-table.ts'
import type { Desk } from '#app/desk.ts'
import { findInterviewOfInvitation } from '#app/find-interview-of-invitation.ts'
import type { findSettings } from '#app/find-settings.ts'
import { marksOf } from '#app/marks-of-invitation.ts'
import type { PeopleRead } from '#capture/found.ts'
import type { Invitation } from '#capture/invitation.ts'
import { Problem } from '#core/problem.ts'
import type { Brought } from '../waiting.ts'
import { typed } from './answer.ts'
import { cardBrought } from './card-brought.ts'

type Bringing = {
  readonly desk: Desk
  readonly settings: NonNullable<Awaited<ReturnType<typeof findSettings>>>
  readonly interview: string | undefined
}

type BroughtIn = Brought | { readonly invitation: Invitation }

export async function bringIn(data: FormData, bringing: Bringing): Promise<BroughtIn> {
  const { settings, interview } = bringing
  const file = data.get('file')
  if (file instanceof File && file.size > 0) return readBrought(file, bringing)
  const text = typed(data, 'text')?.trim() ?? ''
  if (text === '') throw new Problem('missing', nothing, { field: 'file' })
  const { readSignature } = await import('#capture/signature.ts')
  const read = somebody(await readSignature(text, settings.country), 'text')
  return { name: 'Pasted text', read, ...(interview !== undefined && { interview }) }
}

async function readBrought(file: File, bringing: Bringing): Promise<BroughtIn> {
  const { desk, settings, interview } = bringing
  const bytes = new Uint8Array(await file.arrayBuffer())
  const brought = {
    name: file.name || 'A file',
    ...(interview !== undefined && { interview }),
  }
  const { tellFileKind } = await import('#capture/file-kind.ts')
  const kind = tellFileKind(bytes)
  if (kind === 'picture') return { ...brought, ...(await cardBrought(bytes)) }
  const { timeZone, email, name } = settings
  const reader = { timeZone, me: email, myName: name }
  if (kind === 'table') return { ...brought, ...(await bringTable(desk, bytes, reader)) }
  const { readApart } = await import('#capture/read-apart.ts')
  const read = await readApart('file', bytes, reader)
  const { invitation } = read
  if (invitation && (await leadsToItsOwn(invitation, bringing))) return { invitation }
  return { ...brought, read: somebody(read, 'file') }
}

async function leadsToItsOwn(
  invitation: Invitation,
  { desk, interview }: Bringing,
): Promise<boolean> {
  if (interview === undefined || invitation.method === 'cancel') return true
  return (await findInterviewOfInvitation(desk, marksOf(invitation))) !== undefined
}

const nothing =
  'Please choose a file first: a photo of a card, an invitation (.ics, .eml), contacts (.vcf) or a table (.csv); or paste some text.'

function somebody({ people, broken }: PeopleRead, field: string): PeopleRead {
  if (people.length > 0) return { people, broken }
  const [first] = broken
  const where = first?.line === undefined ? '' : `Line ${first.line}: `
  const why = first ? ` ${where}${first.sentence}` : ''
  throw new Problem('missing', `Nobody was found in it.${why}`, { field })
}
