// Your data: is it safe, and what can be done with it as a whole? A section for each; long ones have pages of their own.
import type { Context, Hono } from 'hono'
import { backUp } from '#app/backups/back-up.ts'
import { heldUntil, letHeldGo } from '#app/backups/after-restore.ts'
import { chooseFolder, encryptBackups, encryptNoMore } from '#app/backups/choose-backups.ts'
import { getBackup, nameOf } from '#app/backups/preview-restore.ts'
import { listBeatFaults, noteBeat } from '#app/beat-faults.ts'
import { backupFolder, findChoices } from '#store/engines/backup-choices.ts'
import { listBackups } from '#store/engines/backups.ts'
import { answer, typed } from '../forms/answer.ts'
import { download } from '../forms/download.ts'
import { downloadFile } from '../forms/file-download.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { onceKey } from '../forms/keys.ts'
import { hereOf, sayMoment, type Here } from '../forms/say-backup.ts'
import type { House } from '../house.ts'
import { Backups } from '../parts/data/backups.tsx'
import { TakenAlong } from '../parts/data/taken-along.tsx'
import { HeldStill } from '../parts/data/held-still.tsx'
import { Done } from '../parts/done.tsx'
import { Section } from '../parts/section.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

const path = '/settings/data'

export function data(web: Hono, house: House): void {
  const { desk, backups: data } = house
  web.get(path, (c) => showData(c, house))
  web.post(`${path}/held`, async (c) => {
    await letHeldGo(desk, { key: onceKey(await c.req.formData()) })
    return c.redirect(`${path}?done=let-go-on`, 303)
  })
  if (!data) return
  web.post(`${path}/backups`, async (c) => {
    await backUp(desk, data)
    await noteBeat(desk, 'backups')
    return c.redirect(`${path}?done=backed-up`, 303)
  })
  web.post(`${path}/folder`, (c) =>
    answer(c, {
      async work(form) {
        chooseFolder(data.file, typed(form, 'folder') ?? '')
        return c.redirect(`${path}?done=backup-folder`, 303)
      },
      again: (folder) => showData(c, house, { folder }),
    }),
  )
  web.post(`${path}/encryption`, (c) =>
    answer(c, {
      async work(form) {
        const [phrase = '', again = ''] = [typed(form, 'phrase'), typed(form, 'again')]
        await encryptBackups(data.file, { phrase, again })
        return c.redirect(`${path}?done=encrypted`, 303)
      },
      again: (encryption) => showData(c, house, { encryption }),
    }),
  )
  web.post(`${path}/encryption-end`, (c) => {
    encryptNoMore(data.file)
    return c.redirect(`${path}?done=encrypted-no-more`, 303)
  })
  web.get(`${path}/key`, (c) => {
    const { encryption } = findChoices(data.file)
    if (!encryption) return c.notFound()
    const bytes = new TextEncoder().encode(encryption.key)
    return download(c, { fileName: 'sincerely-backups.key.age', bytes })
  })
  web.get(`${path}/download`, async (c) => {
    const { path, size } = await getBackup(data, c.req.query('backup') ?? '')
    return downloadFile(c, path, { fileName: nameOf(path), size })
  })
}

/** The forms of the page as they came back. */
type Sent = { readonly folder?: Filled; readonly encryption?: Filled }

async function showData(c: Context, house: House, sent: Sent = {}) {
  const status = statusOf(...Object.values(sent))
  const held = await heldUntil(house.desk)
  const here = await hereOf(house)
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: '/settings', word: 'Settings' }}
        lead="What you keep here is yours alone. This is how it stays safe, and how it goes with you."
      >
        Your data
      </Title>
      {held !== undefined && <HeldStill since={sayMoment(held, here)} />}
      <Section id="backups" title="Backups">
        {await backupsOf(house, here, sent)}
      </Section>
      <Section id="along" title="Take it along, bring it in">
        <TakenAlong />
      </Section>
      <Section id="erase" title="Erase">
        <p>
          One person is erased from their own page, an application from <em>Change or remove</em>.
        </p>
        {house.eraseAll && (
          <p>
            <a href={`${path}/erase`}>Erase everything</a>
          </p>
        )}
      </Section>
    </>
  )
  const page = { title: 'Your data', about: 'Settings', room: 'settings' } as const
  return showHere(c, house, { ...page, wrong: status !== 200, children }, status)
}

async function backupsOf({ desk, backups: data }: House, here: Here, sent: Sent) {
  if (!data)
    return (
      <p>
        Your data is kept by a database server, and is backed up there: with its own tool,{' '}
        <code>pg_dump</code>, or by whoever runs it for you. Please make sure that somebody does.
      </p>
    )
  const faults = await listBeatFaults(desk)
  const choices = findChoices(data.file)
  return (
    <Backups
      backups={await listBackups(data.file, data.looked)}
      folder={backupFolder(data.file)}
      fault={faults.find(({ beat }) => beat === 'backups')}
      {...{ here, choices }}
      filled={{
        folder: sent.folder ?? filledWith({ folder: choices.folder }),
        encryption: sent.encryption ?? filledWith(),
      }}
    />
  )
}
