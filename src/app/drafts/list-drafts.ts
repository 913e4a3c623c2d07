// The drafts that wait for the candidate: of notes that are still to go out, and of calls still to be made.
import type { Contact } from '#core/case/case.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { noteCount } from '#core/journal/note-count.ts'
import type { Reached } from '#core/words/script.ts'
import type { KeptApplication } from '#store/applications.ts'
import { listCallDrafts, listNoteDrafts, type CallDraft } from '#store/drafts.ts'
import type { Desk } from '../desk.ts'
import { listCases, type KeptCase } from '../get-case.ts'
import { getOccasion } from '../get-occasion.ts'
import { standOfCall } from '../stand-of-call.ts'

export type DraftWaiting = {
  readonly application: KeptApplication
  readonly interview: string
  readonly contact: Contact
  /** The program that wrote it. */
  readonly by: string
} & (
  | { readonly what: 'note'; readonly kind: NoteKind; readonly channel: Channel }
  | { readonly what: 'script'; readonly reached: Reached }
)

/** Of one application, or of all. */
export async function listDrafts(
  desk: Desk,
  { application }: { readonly application?: string } = {},
): Promise<readonly DraftWaiting[]> {
  const { db, account } = desk
  const isAsked = (draft: { readonly application: string }) =>
    application === undefined || draft.application === application
  const notes = (await listNoteDrafts(db, account)).filter(isAsked)
  const calls = (await listCallDrafts(db, account)).filter(isAsked)
  const asked = [...new Set([...notes, ...calls].map((draft) => draft.application))]
  const cases = new Map((await listCases(desk, asked)).map((kase) => [kase.application.id, kase]))
  const found: DraftWaiting[] = []
  for (const { application, contact: id, ...draft } of notes) {
    const { kind, channel, interview, by, number } = draft
    const met = metIn(cases.get(application), interview, id)
    if (!met || number !== noteCount(met.case, { contact: id, kind })) continue
    found.push({ ...met.about, interview, by, what: 'note', kind, channel })
  }
  for (const draft of calls) {
    const { interview, by, reached, contact } = draft
    const met = metIn(cases.get(draft.application), interview, contact)
    if (met && (await isNextCall(desk, draft)))
      found.push({ ...met.about, interview, by, what: 'script', reached })
  }
  return found
}

/** Nobody who was erased, and no interview that was called off. */
function metIn(kase: KeptCase | undefined, interview: string, id: string) {
  const contact = kase?.contacts.find((one) => one.id === id)
  const isMet = kase?.interviews.some((one) => one.id === interview && one.contacts.includes(id))
  if (!kase || !contact || contact.erased || !isMet) return undefined
  return { case: kase, about: { application: kase.application, contact } }
}

async function isNextCall(desk: Desk, { interview, contact, round, attempt }: CallDraft) {
  const { call } = standOfCall(await getOccasion(desk, { interview, contact, kind: 'call' }))
  return call.round === round && call.attempt === attempt
}
