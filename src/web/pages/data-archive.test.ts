// Everything out of one house and into another, by its pages.
import { expect, test } from 'vitest'
import { archiveOf } from '../../../test/desk/archives.ts'
import { addPlanner, danasDesk, newDesk, newKey } from '../../../test/desk/desk.ts'
import { onBothEngines } from '../../../test/database/engines.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor } from '../../../test/pages/visitor.ts'
import { changeContact } from '#app/change-contact.ts'

const zipOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'all.zip')

onBothEngines((data) => {
  test('it is downloaded here, looked over there, and in after a yes', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    const pages = await pagesOn(desk)
    const sent = await pages.request('http://localhost:4747/settings/data/export/archive.zip')
    expect(sent.headers.get('content-disposition')).toContain('sincerely-2026-03-02.zip')
    const file = new File([await sent.arrayBuffer()], 'all.zip')

    const other = newVisitor(await pagesOn(await danasDesk(data())))
    await other.open('/settings/data/import')
    const seen = await other.send(/import$/, { file })
    expect(seen.html).toContain('<li>1 application</li><li>1 interview</li>')
    expect(seen.html).toContain('<li>your settings, here already</li>')
    const kept = await other.send(/import\/[\w-]+$/)
    expect(kept.html).toContain('New by it: 1 application, 2 people, 0 journal entries.')
    expect((await other.open('/applications')).html).toContain('Halvorsen Paper')
    expect((await other.open('/settings/data')).html).toContain('an archive brought in')
  })

  test('what is here and not the same is shown, and stays unless the archive is to win', async () => {
    const desk = await danasDesk(data())
    const { application, ana } = await addPlanner(desk)
    const file = zipOf(await archiveOf(desk))
    const about = { key: newKey(), application, contact: ana }
    await changeContact(desk, { ...about, name: 'Ana Ruiz-Holm' })
    const visitor = newVisitor(await pagesOn(desk))
    await visitor.open('/settings/data/import')
    const seen = await visitor.send(/import$/, { file })
    expect(seen.html).toContain('<li>2 people, all of them here already, one not the same</li>')
    expect(seen.html).toContain('Ana Ruiz-Holm')
    await visitor.send(/import\/[\w-]+$/)
    expect((await visitor.open('/people')).html).toContain('Ana Ruiz-Holm')
    await visitor.open('/settings/data/import')
    await visitor.send(/import$/, { file })
    const changed = await visitor.send(/import\/[\w-]+$/, { change: 'yes' })
    expect(changed.html).toContain('1 record changed.')
    expect((await visitor.open('/people')).html).not.toContain('Ana Ruiz-Holm')
  })

  test('what is no archive is said at the field, and nothing of it is kept', async () => {
    const visitor = newVisitor(await pagesOn(newDesk(data())))
    await visitor.open('/settings/data/import')
    const none = await visitor.send(/import$/, { file: new File([], '') })
    expect(none.html).toContain('Please choose the file first')
    const text = await visitor.send(/import$/, { file: new File(['hello'], 'all.zip') })
    expect(text).toMatchObject({ status: 422 })
    expect(text.html).toContain('This is no whole ZIP file')
  })
})
