import { describe, expect, test } from 'vitest'
import { asWritten } from './as-written.ts'

describe('a note of one’s own is taken apart as it stands', () => {
  test.each([
    [
      'Dear Ana,\n\nThank you.\n\nSee you.\n\nWarm regards,\nDana Okafor',
      ['Dear Ana,', 'Thank you.|See you.', 'Warm regards,', 'Dana Okafor'],
    ],
    [
      'Sehr geehrte Frau Ruiz,\n\ndanke.\n\nMit freundlichen Grüßen\nDana Okafor',
      ['Sehr geehrte Frau Ruiz,', 'danke.', 'Mit freundlichen Grüßen', 'Dana Okafor'],
    ],
    ['Thank you, Ana.', ['', 'Thank you, Ana.', '', '']],
    ['Hi Ana!\n\n\n  \nThanks.\n', ['Hi Ana!', 'Thanks.', '', '']],
    ['Dear Ana,', ['Dear Ana,', '', '', '']],
    ['Two lines\nof one thing', ['', '', 'Two lines', 'of one thing']],
    [
      'A line\nand another that goes on for far longer than any name or sign-off would ever be',
      [
        '',
        'A line\nand another that goes on for far longer than any name or sign-off would ever be',
        '',
        '',
      ],
    ],
  ])('%j', (text, [salutation, paragraphs, closing, signature]) => {
    const written = asWritten(text)
    expect(written).toMatchObject({ salutation, closing, signature, text })
    expect(written.paragraphs.join('|')).toBe(paragraphs)
  })
})
