import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'
import type { Hono } from 'hono'
import sharp from 'sharp'
import { findDuplicates } from '#app/find-duplicates.ts'
import { getInterview } from '#app/get-interview.ts'
import { importPeople } from '#app/import-people.ts'
import { mergePeople } from '#app/merge-people.ts'

onOneEngine((data) => {
  let desk: TestDesk
  let pages: Hono
  let dana: Visitor

  beforeEach(async () => {
    desk = await danasDesk(data())
    pages = await pagesOn(desk)
    dana = newVisitor(pages)
  })

  test('two who share an email stand side by side, become one, and two again', async () => {
    const { ana } = await addPlanner(desk)
    const twin = { name: 'Recruiting', emails: ['ana.ruiz@halvorsen.example'], phones: [] }
    await load([twin])
    let page = await dana.open('/people/duplicates')
    expect(text(page)).toMatch(/The same email.*Ana Ruiz.*Head of Maintenance.*Recruiting/)
    page = await dana.send(/^\/people\/duplicates$/, { kept: ana })
    expect(text(page)).toContain('They are one person now')
    expect(text(page)).toContain('Nobody: no two people share')
    expect(text(await dana.open('/people'))).toContain('Ana Ruiz also known as Recruiting')
    page = await dana.open(`/people/${ana}`)
    expect(text(page)).toContain('Recruiting was joined with them.')
    page = await dana.send(/\/people\/merges\/[^/]+\/undoing$/)
    expect(text(page)).toContain('They are two people again')
    expect(page.html).toContain('<h1><bdi>Recruiting</bdi></h1>')
  })

  test('an address from before leads to the one they are now; two who are two are not asked about again', async () => {
    const { ana } = await addPlanner(desk)
    await load([{ name: 'Recruiting', emails: ['ana.ruiz@halvorsen.example'], phones: [] }])
    const page = await dana.open('/people/duplicates')
    const [, other = ''] = /href="\/people\/([\w-]{36})"><bdi>Recruiting/.exec(page.html) ?? []
    await dana.send(/^\/people\/duplicates$/, { kept: ana })
    expect((await dana.open(`/people/${other}`)).path).toBe(`/people/${ana}`)
    await dana.send(/\/undoing$/)
    await dana.open('/people/duplicates')
    expect(text(await dana.send(/^\/people\/duplicates$/, { kept: 'both' }))).toContain('Nobody')
  })

  test('an import is listed, and taken back with a word about who stays', async () => {
    expect(text(await dana.open('/people/imports'))).toContain('Nobody came from a file')
    const { interview } = await addPlanner(desk)
    const nobody = { emails: [], phones: [] }
    await load([
      { ...nobody, name: 'Cleo Marsh' },
      { ...nobody, name: 'Ida Berg' },
    ])
    let page = await dana.open('/people')
    const [, cleo = ''] = /href="\/people\/([\w-]{36})"><bdi>Cleo/.exec(page.html) ?? []
    await dana.open(`/interviews/${interview}/people`)
    const { savePeople } = await import('#app/save-people.ts')
    await savePeople(desk, { key: newKey(), interview, people: [{ id: cleo }] })
    page = await dana.open('/people/imports')
    expect(text(page)).toMatch(/people\.vcf 2 people came in\./)
    page = await dana.send(/\/people\/imports\/[^/]+\/undoing$/)
    expect(text(page)).toContain('Taken back. One person stays, since you met')
    expect(text(page)).toContain('Still here: Cleo Marsh')
    expect(page.html).not.toMatch(/action="\/people\/imports/)
    expect(text(await dana.open('/people'))).not.toContain('Ida Berg')
  })

  test('all ways stand on the page of a person, another can come first, and the photo can go', async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2])
    await load([
      {
        ...{ name: 'Cleo Marsh', pronouns: 'she/her', company: 'Norrland Board' },
        emails: ['cleo@norrland.example', 'cleo@home.example'],
        phones: ['+1 312 555 0188'],
        photo: { type: 'image/jpeg', bytes },
      },
    ])
    const list = await dana.open('/people')
    const [, cleo = ''] = /href="\/people\/([\w-]{36})"/.exec(list.html) ?? []
    let page = await dana.open(`/people/${cleo}`)
    expect(text(page)).toMatch(/she\/her.*Norrland Board.*cleo@norrland.example cleo@home.example/)
    const photo = await pages.request(`http://localhost:4747/people/${cleo}/photo`)
    expect(photo.headers.get('content-type')).toBe('image/jpeg')
    expect(photo.headers.get('x-content-type-options')).toBe('nosniff')
    expect(photo.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect([...new Uint8Array(await photo.arrayBuffer())]).toEqual([...bytes])
    page = await dana.send(/\/preferred$/, { email: 'cleo@home.example' })
    expect(text(page)).toMatch(/cleo@home.example cleo@norrland.example/)
    await dana.open(`/people/${cleo}/edit`)
    page = await dana.send(/\/photo-removal$/)
    expect(text(page)).toContain('The photo is removed.')
    expect(page.html).not.toContain('<img')
    expect((await dana.open(`/people/${cleo}/photo`)).status).toBe(404)
  })

  test('a photo is put in place by hand, small and upright, and another in its place', async () => {
    const { ana } = await addPlanner(desk)
    await dana.open(`/people/${ana}/edit`)
    const page = await dana.send(/\/photo-change#photo$/, { photo: await photo('#a34', 'ana.jpg') })
    expect([page.path, text(page)]).toEqual([
      `/people/${ana}/edit?done=photo`,
      expect.stringContaining('The photo is kept.'),
    ])
    const kept = await photoOf(ana)
    const { width, height, format, exif } = await sharp(kept).metadata()
    expect([width, height, format, exif]).toEqual([400, 800, 'jpeg', undefined])
    // Come back to, the same form takes another.
    await dana.send(/\/photo-change#photo$/, { photo: await photo('#1d4e89', 'ana.jpg') })
    expect((await photoOf(ana)).equals(kept)).toBe(false)
    expect((await dana.open(`/people/${ana}`)).html).toContain('alt="Ana Ruiz"')
  })

  test.each([
    ['nothing', new File([], ''), 'Please choose a photo first.'],
    ['a text', new File(['Ana'], 'ana.jpg'), 'This is no picture; expected a photo as JPEG'],
    [
      'a picture cut off',
      new File([new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10])], 'a.png'),
      'damaged or cut off',
    ],
    ['a HEIC photo', new File(['\0\0\0\x18ftypheic'], 'a.heic'), 'HEIC or AVIF form'],
  ])('%s is told kindly beside the field for the photo', async (_, photo, sentence) => {
    const { ana } = await addPlanner(desk)
    await dana.open(`/people/${ana}/edit`)
    const page = await dana.send(/\/photo-change#photo$/, { photo })
    expect([page.status, text(page)]).toEqual([422, expect.stringContaining(sentence)])
    expect(page.html).toContain('id="field-photo-wrong"')
    expect((await dana.open(`/people/${ana}/photo`)).status).toBe(404)
  })

  async function photoOf(contact: string): Promise<Buffer> {
    const answer = await pages.request(`http://localhost:4747/people/${contact}/photo`)
    return Buffer.from(await answer.arrayBuffer())
  }

  test('companies and people known from files are there to be completed', async () => {
    const { interview } = await addPlanner(desk)
    const cleo = { name: 'Cleo Marsh', company: 'Norrland Board', emails: [], phones: [] }
    await load([cleo, { ...cleo, name: 'Ida Berg', company: 'HALVORSEN paper' }])
    const companies = (await dana.open('/interviews/new')).html
    expect([...companies.matchAll(/<option>([^<]*)<\/option>/g)].map(([, at]) => at)).toEqual([
      expect.stringMatching(/^halvorsen paper$/i),
      'Norrland Board',
    ])
    const people = (await dana.open(`/interviews/${interview}/people`)).html
    expect(people).toContain('<option value="Cleo Marsh">Norrland Board</option>')
    expect(people).not.toContain('<option value="Ana Ruiz"')
  })

  test('who was joined with another is still told, and completed, by the name they had', async () => {
    const { interview } = await addPlanner(desk)
    const cleo = { name: 'Cleo Marsh', emails: ['cleo@norrland.example'], phones: [] }
    await load([cleo, { ...cleo, name: 'Purchasing' }])
    const [pair] = (await findDuplicates(desk)).pairs
    const { one, other } = pair!
    const [kept, lost] = one.contact.name === 'Cleo Marsh' ? [one, other] : [other, one]
    await mergePeople(desk, { key: newKey(), kept: kept.contact.id, lost: lost.contact.id })
    const people = (await dana.open(`/interviews/${interview}/people`)).html
    expect(people).toContain('<option value="Cleo Marsh">also known as Purchasing</option>')
    expect(text(await dana.open('/people?words=purch'))).toContain('also known as Purchasing')
    const person = await dana.open(`/people/${kept.contact.id}`)
    expect(text(person)).toContain('Also known as Purchasing')
    await dana.open(`/interviews/${interview}/people`)
    await dana.send(/\/people$/, { 'person-2-name': 'purchasing' })
    expect((await getInterview(desk, interview)).people.at(-1)?.contact.id).toBe(kept.contact.id)
  })

  test('further ways are typed a line each, and an address part by part', async () => {
    const { ana } = await addPlanner(desk)
    await dana.open(`/people/${ana}/edit`)
    const typed = {
      ...{ otherPhones: '+1 312 555 0177\n312-555-0110', otherEmails: 'ana@home.example\nnowhere' },
      ...{ street: '400 Mill Road', city: 'Duluth', addressRegion: 'MN', postalCode: '55802' },
      addressCountry: 'US',
    }
    const wrong = await dana.send(/edit/, typed)
    expect([wrong.status, text(wrong)]).toEqual([
      422,
      expect.stringContaining('“nowhere” is not an email address'),
    ])
    expect(wrong.html).toContain('value="Duluth"')
    const page = await dana.send(/edit/, { otherEmails: 'ana@home.example', email: '' })
    // What was typed twice is kept once, and somebody without a first email has the next one.
    expect(text(page)).toMatch(
      /\(312\) 555-0110 \(312\) 555-0177 Use first Email ana@home.example By/,
    )
    expect(page.html).toContain('400 Mill Road\nDuluth, MN 55802')
    const { html } = await dana.open(`/people/${ana}/edit`)
    expect(html).toMatch(/name="city"[^>]*value="Duluth"/)
    expect(html).not.toMatch(/<details open/)
  })

  test.each([
    ['vcf', 'text/vcard; charset=utf-8', 'BEGIN:VCARD'],
    ['csv', 'text/csv; charset=utf-8', '\uFEFFName,Title,'],
  ])('everyone can be taken along as .%s', async (form, type, begin) => {
    await addPlanner(desk)
    const answer = await pages.request(`http://localhost:4747/people/export.${form}`)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="people.${form}"`)
    const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(body.startsWith(begin)).toBe(true)
    expect(body).toContain('ana.ruiz@halvorsen.example')
  })

  function load(people: Parameters<typeof importPeople>[1]['people']) {
    return importPeople(desk, { key: newKey(), source: 'people.vcf', people })
  }
})

function text({ html }: Page): string {
  return plain(html.replace(/<style.*?<\/style>|<[^>]+>/gs, ' ')).replace(/\s+/g, ' ')
}

/** As a phone takes it: larger than it is kept, and held sideways. */
async function photo(background: string, name: string): Promise<File> {
  const bytes = await sharp({ create: { width: 1600, height: 800, channels: 3, background } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], name)
}
