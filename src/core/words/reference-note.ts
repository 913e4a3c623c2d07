// The note to somebody who vouches: that a call may come, from whom, and what is worth telling. Whoever has not
// agreed yet is asked first. Without an email address it is what one says on the phone.
import type { Reference } from '../references/reference.ts'
import { addressed } from './addressed.ts'
import { capitalized, paragraph, sentence } from './sentence.ts'
import { signOff } from './sign-off.ts'
import type { Voice } from './voice.ts'

export type ReferenceNote = {
  readonly by: 'email' | 'phone'
  /** Only of an email. */
  readonly subject?: string
  readonly text: string
}

/** `know` is what they should know of this position, in the candidate's own words. */
export function referenceNote(voice: Voice, reference: Reference, know?: string): ReferenceNote {
  return reference.email === undefined
    ? { by: 'phone', text: spoken(voice, reference, know) }
    : written(voice, reference, know)
}

function written(voice: Voice, reference: Reference, know: string | undefined): ReferenceNote {
  const { tone, company, me, kase } = voice
  const name = nameOf(voice, reference)
  const agreed = reference.agreedOn !== undefined
  const ask = agreed
    ? paragraph(`${asked(voice)}, and I am giving them your name`, mayCall(voice, reference))
    : paragraph(
        `${asked(voice)}. May I give them your name?`,
        `If you agree, ${mayCall(voice, reference)}`,
      )
  const thanks = agreed
    ? tone(
        'If these days do not suit you, just tell me. It means a lot to me that you do this. Thank you',
        'If these days do not suit you, please tell me. Thank you for doing this',
        'Should these days not suit you, please let me know. I am grateful for your support',
      )
    : tone(
        'If you would rather not, that is quite all right; just tell me. Thank you for thinking about it',
        'If you would rather not, that is fine; please tell me. Thank you',
        'Should you prefer not to, I will understand entirely. Thank you for considering it',
      )
  const text = [
    `${tone('Dear', 'Hello', 'Dear')} ${name},`,
    ask,
    ...(know === undefined ? [] : [ended(know)]),
    paragraph(thanks),
    [`${signOff(voice)},`, me, ...(kase.candidate.phone ? [kase.candidate.phone] : [])].join('\n'),
  ].join('\n\n')
  const subject = agreed ? `${company} may be in touch with you` : `May I name you to ${company}?`
  return { by: 'email', subject: capitalized(subject), text }
}

function spoken(voice: Voice, reference: Reference, know: string | undefined): string {
  const { me, tone } = voice
  const agreed = reference.agreedOn !== undefined
  const hello = `Hello, ${nameOf(voice, reference)}, this is ${me}`
  return [
    paragraph(
      hello,
      tone('Do you have a minute?', 'Do you have a minute?', 'Is this a good moment?'),
    ),
    agreed
      ? paragraph(`${asked(voice)}, and I am giving them your name`, mayCall(voice, reference))
      : paragraph(
          `${asked(voice)}. May I give them your name?`,
          `If so, ${mayCall(voice, reference)}`,
        ),
    ...(know === undefined ? [] : [ended(know)]),
    paragraph(
      'Is there anything you would like to hear from me before they call?',
      tone('Thank you so much', 'Thank you', 'Thank you for your support'),
    ),
  ].join('\n\n')
}

function asked({ company, role }: Voice): string {
  return `${company} has asked me for references for ${role}`
}

/** Whoever asked may leave the call to a colleague. */
function mayCall({ contact, to }: Voice, { phone, email }: Reference): string {
  const who = contact.title === undefined ? to.full : `${to.full}, ${contact.title}`
  const comma = contact.title === undefined ? '' : ','
  const how =
    phone === undefined ? 'write to you' : email === undefined ? 'call you' : 'call you or write'
  return `${who}${comma} or a colleague may ${how} in the next few days`
}

function nameOf(voice: Voice, { name }: Reference): string {
  return addressed(name, voice.tone(false, false, true)).name
}

/** Their own lines stay as they are, but for a stop behind the last. */
function ended(text: string): string {
  return text.includes('\n') ? `${text}${/[.!?…:)]$/.test(text) ? '' : '.'}` : sentence(text)
}
