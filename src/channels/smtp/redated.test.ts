import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { parseMoment } from '#core/days/moment.ts'
import { composeMail } from './compose.ts'
import { redated } from './redated.ts'

const [written, goes] = ['2026-03-02T16:00-06:00', '2026-03-04T08:30-06:00'] as const

test('only the date is another', async () => {
  const bytes = await composeMail({
    from: { name: 'Dana Okafor', address: 'dana@okafor.example' },
    to: { name: 'Zoë Ångström', address: 'zoe@halvorsen.example' },
    subject: 'Thank you – Date: today',
    text: 'Dear Zoë,\n\nDate: any day.',
    ...{ at: parseMoment(written)!.moment, zone: 'America/Chicago' },
    messageId: '<7f3a@okafor.example>',
    attachments: [{ name: 'a.pdf', type: 'application/pdf', bytes: new Uint8Array([0, 255, 13]) }],
  })
  const again = redated(bytes, parseMoment(goes)!.moment, 'America/Chicago')
  const [before, after] = [await PostalMime.parse(bytes), await PostalMime.parse(again)]
  expect(after.date).toBe(new Date(parseMoment(goes)!.moment).toISOString())
  expect({ ...after, date: '', headers: [], headerLines: [] }).toEqual({
    ...{ ...before, date: '', headers: [], headerLines: [] },
  })
  expect(again.length).toBe(bytes.length)
})
