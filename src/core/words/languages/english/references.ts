// What is written to those who vouch, and of them, in English.
import type { ReferenceWords } from '../../language.ts'
import type { AboutReference } from '../../reference-note.ts'
import type { Voice } from '../../voice.ts'

export const references: ReferenceWords = {
  note: (about) => {
    const { company, tone, hasAgreed } = about
    return {
      subject: hasAgreed ? `${company} may be in touch with you` : `May I name you to ${company}?`,
      ask: hasAgreed
        ? `${asked(about)}, and I am giving them your name. ${mayCall(about)}`
        : `${asked(about)}. May I give them your name? If you agree, ${mayCall(about)}`,
      thanks: hasAgreed
        ? tone(
            'If these days do not suit you, just tell me. It means a lot to me that you do this. Thank you',
            'If these days do not suit you, please tell me. Thank you for doing this',
            'Should these days not suit you, please let me know. I am grateful for your support',
          )
        : tone(
            'If you would rather not, that is quite all right; just tell me. Thank you for thinking about it',
            'If you would rather not, that is fine; please tell me. Thank you',
            'Should you prefer not to, I will understand entirely. Thank you for considering it',
          ),
    }
  },
  spoken: (about) => {
    const { vouching, me, tone, hasAgreed } = about
    return {
      hello: `Hello, ${vouching.name}, this is ${me}. ${tone('Do you have a minute?', 'Do you have a minute?', 'Is this a good moment?')}`,
      ask: hasAgreed
        ? `${asked(about)}, and I am giving them your name. ${mayCall(about)}`
        : `${asked(about)}. May I give them your name? If so, ${mayCall(about)}`,
      ending: `Is there anything you would like to hear from me before they call? ${tone('Thank you so much', 'Thank you', 'Thank you for your support')}`,
    }
  },
  mail: ({ tone, role, position }, isOne) => ({
    subject: `${isOne ? 'My reference' : 'My references'}: ${position}`,
    opening: tone(
      `Thank you for asking. ${isOne ? 'This person knows my work well and will gladly' : 'These people know my work well and will gladly'} tell you about it`,
      `As you asked, here ${isOne ? 'is my reference' : 'are my references'} for ${role}`,
      `As you requested, please find below ${isOne ? 'my reference' : 'my references'} for ${role}`,
    ),
    ending: tone(
      'If there is anything else I can send you, just let me know',
      'If you need anything else, let me know',
      'Should you require anything further, I will be pleased to provide it',
    ),
  }),
  sheet: ({ kase, company, me }) => ({
    heading: 'References',
    title: `References for ${me}`,
    position: `${kase.application.position.trim()} at ${company}`,
  }),
}

function asked({ company, role }: Voice): string {
  return `${company} has asked me for references for ${role}`
}

/** Whoever asked may leave the call to a colleague. */
function mayCall({ contact, to, reference: { phone, email } }: AboutReference): string {
  const who = contact.title === undefined ? to.full : `${to.full}, ${contact.title},`
  const how =
    phone === undefined ? 'write to you' : email === undefined ? 'call you' : 'call you or write'
  return `${who} or a colleague may ${how} in the next few days`
}
