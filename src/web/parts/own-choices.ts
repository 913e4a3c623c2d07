// What can be chosen about one's own letters and pace, with what it means.

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

export const englishes = [
  { value: 'en-US', word: 'American', hint: 'Monday, March 9, at 2 p.m.' },
  { value: 'en-GB', word: 'British', hint: 'Monday 9 March at 2 pm' },
]

export const cadences = [
  {
    value: 'classic',
    word: 'A call every week',
    hint: 'Thank-you at once, then up to three rounds of calls, a week apart.',
  },
  {
    value: 'mail-first',
    word: 'Emails instead of calls',
    hint: 'The same rhythm, in writing.',
  },
  {
    value: 'gentle',
    word: 'With more room',
    hint: 'Two rounds, two weeks apart.',
  },
]
