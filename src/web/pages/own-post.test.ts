import sharp from 'sharp'
import { expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'

const photo = async () => {
  const stroke =
    '<path d="M40 150C80 20 140 20 120 130s120 20 160-60 60 90 160 10" fill="none" stroke="#223" stroke-width="8"/>'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="200"><rect width="500" height="200" fill="#f4f1ea"/>${stroke}</svg>`
  const bytes = await sharp(Buffer.from(svg)).jpeg().toBuffer()
  return new File([new Uint8Array(bytes)], 'me.jpg', { type: 'image/jpeg' })
}

onOneEngine((data) => {
  async function danasPost() {
    const visitor = newVisitor(await pagesOn(await danasDesk(data())))
    await visitor.open('/settings/post')
    return visitor
  }

  test('a signature is kept as ink, shown, offered for printing, and removed', async () => {
    const visitor = await danasPost()
    const none = await visitor.send(/signature$/, { picture: new File([], '') })
    expect(none.html).toContain(
      'Please sign in the field, or choose a photo of your signature, first.',
    )
    const kept = await visitor.send(/signature$/, { picture: await photo() })
    expect(kept).toMatchObject({ path: '/settings/post?done=signature', status: 200 })
    expect(kept.html).toContain('Print my signature')
    const [, src = ''] = /<img src="([^"]*signature\.png[^"]*)"/.exec(kept.html) ?? []
    expect((await visitor.open(src)).status).toBe(200)
    await visitor.open('/settings/post')
    const gone = await visitor.send(/signature-removal/)
    expect(gone.html).toContain('Your signature is removed.')
    expect(gone.html).not.toContain('signature.png')
  })

  test('what one has at hand is kept, and what cannot be is said at its field', async () => {
    const visitor = await danasPost()
    const wrong = await visitor.send(/post$/, { 'days-US': '0', labelFrom: '31', labels: '5160' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('“0” cannot be a number of days here; expected one from 1 to 60.')
    expect(wrong.html).toContain(
      '“31” cannot be a number of labels here; expected one from 1 to 30.',
    )
    const given = { envelope: 'a7', 'days-US': '4', labelFrom: '', toCountry: 'DE', toDays: '7' }
    const kept = await visitor.send(/post$/, given)
    expect(kept.path).toBe('/settings/post?done=post')
    expect(kept.html).toMatch(/<option value="a7" selected/)
    expect(kept.html).toMatch(/name="days-US"[^>]*value="4"/)
    expect(kept.html).toContain('Left empty: 3 (USPS: First-Class Mail takes one to five days).')
    expect(kept.html).toMatch(/To Germany.*?name="days-DE"[^>]*value="7"/s)
    await visitor.send(/post$/, { 'days-DE': '' })
    expect((await visitor.open('/settings/post')).html).not.toContain('days-DE')
  })
})
