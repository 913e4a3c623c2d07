// The promise of a note in English.
import type { Said } from '../../language.ts'
import type { Means, Promised } from '../../promise.ts'

/** “I will `act` `when`”, “you can expect `thing`”, “I will follow up `how`”. */
type Sayable = Words & Pick<Promised, 'when'>

type Words = { readonly act: string; readonly thing: string; readonly how: string }

const words: Readonly<Record<Means, Words>> = {
  call: { act: 'call you', thing: 'my call', how: 'follow up by phone' },
  email: { act: 'write to you', thing: 'an email from me', how: 'follow up by email' },
  letter: { act: 'write to you', thing: 'a letter from me', how: 'follow up by letter' },
  any: { act: 'get in touch', thing: 'word from me', how: 'follow up' },
}

const full: Said<Sayable> = [
  ({ act, when }) => `I will ${act} ${when}, to see where things stand`,
  ({ act, when }) => `${when}, I will ${act} to ask how things are coming along`,
  ({ act, when }) => `Unless I hear from you first, I will ${act} ${when}`,
  ({ how, when }) => `As a next step, I will ${how} ${when}`,
  ({ thing, when }) => `You can expect ${thing} ${when}`,
  ({ act, when }) => `I plan to ${act} ${when}, to ask about next steps`,
  ({ how, when }) => `I look forward to being in touch and will ${how} ${when}`,
  ({ act, when }) => `I look forward to hearing how the search is going when I ${act} ${when}`,
]

const short: Said<Sayable> = [
  ({ act, when }) => `I will ${act} ${when}`,
  ({ act, when }) => `${when}, I will ${act}`,
  ({ thing, when }) => `You can expect ${thing} ${when}`,
  ({ how, when }) => `I will ${how} ${when}`,
  ({ act, when }) => `I plan to ${act} ${when}`,
  ({ act, when }) => `Unless we speak first, I will ${act} ${when}`,
  ({ when }) => `You will hear from me ${when}`,
  ({ act, when }) => `My next step is to ${act} ${when}`,
]

export const promises = { inFull: sayable(full), inShort: sayable(short) }

function sayable(all: Said<Sayable>): Said<Promised> {
  return all.map(
    (one) =>
      ({ means, when }) =>
        one({ ...words[means], when }),
  )
}
