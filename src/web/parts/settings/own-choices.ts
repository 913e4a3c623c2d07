// What can be chosen about one's own letters and pace, with what it means.
import { languages } from '#core/words/languages/languages.ts'

export const posts = [
  { value: 'handwritten', word: 'A handwritten letter', hint: 'Makes the best impression.' },
  { value: 'card', word: 'A thank-you card' },
  { value: 'letter', word: 'A printed letter', hint: 'Signed by hand.' },
]

export const tones = [
  { value: 'warm', word: 'Warm' },
  { value: 'plain', word: 'Plain' },
  { value: 'formal', word: 'Formal' },
]

export const tongues = languages.map(({ code, name, sample }) => ({
  ...{ value: code, word: name, hint: sample },
}))

export const paces = [
  {
    value: 'classic',
    word: 'A call every week',
    hint: 'A call shows more interest than an email, and in a week something may have been decided.',
  },
  {
    value: 'mail-first',
    word: 'Emails instead of calls',
    hint: 'The same rhythm in writing, for fields where nobody picks up the phone.',
  },
  {
    value: 'gentle',
    word: 'With more room',
    hint: 'Fewer rounds, further apart, where decisions take their time.',
  },
  {
    value: 'own',
    word: 'Numbers of your own',
    hint: 'When you know your field better than a rule does.',
  },
]

export const media = [
  { value: 'call', word: 'By phone', hint: 'By email where no number is known.' },
  { value: 'email', word: 'By email' },
]
