import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

test('what somebody writes is a mail', async () => {
  const { is, whole } = await readMail(
    Buffer.from(
      'From: Ana <ana@halvorsen.example>\r\nSubject: Re: Thank you\r\n\r\nSee you then!\r\n',
    ),
  )
  expect(is).toMatchObject({ kind: 'mail', text: 'See you then!' })
  expect(whole).toBe('See you then!')
})
