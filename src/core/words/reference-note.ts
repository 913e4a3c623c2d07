// The note to somebody who vouches: that a call may come, from whom, and what is worth telling. Whoever has not
// agreed yet is asked first. Without an email address it is what one says on the phone.
import type { Reference } from '../references/reference.ts'
import type { Addressed } from './addressed.ts'
import { capitalized, paragraph, sentence } from './sentence.ts'
import { closing } from './sign-off.ts'
import type { Voice } from './voice.ts'

export type ReferenceNote = {
  readonly by: 'email' | 'phone'
  /** Only of an email. */
  readonly subject?: string
  readonly text: string
}

export type AboutReference = Voice & {
  readonly reference: Reference
  /** How the person who vouches is spoken to. */
  readonly vouching: Addressed
  readonly hasAgreed: boolean
}

/** `know` is what they should know of this position, in the candidate's own words. */
export function referenceNote(voice: Voice, reference: Reference, know?: string): ReferenceNote {
  const vouching = voice.customs.addressed(reference.name, voice.tone(false, false, true))
  const about = { ...voice, reference, vouching, hasAgreed: reference.agreedOn !== undefined }
  return reference.email === undefined
    ? { by: 'phone', text: spoken(about, know) }
    : written(about, know)
}

function written(about: AboutReference, know: string | undefined): ReferenceNote {
  const { language, customs, vouching, me, kase } = about
  const { subject, ask, thanks } = language.references.note(about)
  const text = [
    customs.salutation(vouching, about, 'email'),
    paragraph(ask),
    ...(know === undefined ? [] : [ended(know)]),
    paragraph(thanks),
    [closing(about), me, ...(kase.candidate.phone ? [kase.candidate.phone] : [])].join('\n'),
  ].join('\n\n')
  return { by: 'email', subject: capitalized(subject), text }
}

function spoken(about: AboutReference, know: string | undefined): string {
  const { hello, ask, ending } = about.language.references.spoken(about)
  return [
    paragraph(hello),
    paragraph(ask),
    ...(know === undefined ? [] : [ended(know)]),
    paragraph(ending),
  ].join('\n\n')
}

/** Their own lines stay as they are, but for a stop behind the last. */
function ended(text: string): string {
  return text.includes('\n') ? `${text}${/[.!?…:)]$/.test(text) ? '' : '.'}` : sentence(text)
}
