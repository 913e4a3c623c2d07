// Putting a backup back: what would change, and then doing it.
import type { Context, Hono } from 'hono'
import { getBackup, previewRestore, type RestorePreview } from '#app/backups/preview-restore.ts'
import type { KeptBackup } from '#store/engines/backups.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { hereOf, sayMoment } from '../forms/say-backup.ts'
import type { House } from '../house.ts'
import { PutBack } from '../parts/data/put-back.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

const path = '/settings/data/restore'

export function restore(web: Hono, house: House): void {
  const data = house.backups
  if (!data) return
  web.get(path, async (c) => {
    const backup = await getBackup(data, c.req.query('backup') ?? '')
    const isOpen = backup.digest === undefined
    return showRestore(c, house, {
      backup,
      ...(isOpen && { preview: await previewRestore(data.file, backup.path) }),
    })
  })
  web.post(path, async (c) => {
    const form = await c.req.formData()
    const backup = await getBackup(data, typed(form, 'backup') ?? '')
    return answer(c, {
      async work(form) {
        const passphrase = backup.digest === undefined ? undefined : typed(form, 'passphrase')
        if (typed(form, 'sure') !== 'yes') {
          const preview = await previewRestore(data.file, backup.path, passphrase)
          return showRestore(c, house, { backup, preview })
        }
        const withErased = typed(form, 'erased') === 'back'
        await data.restore(backup.path, passphrase, { withErased })
        return c.redirect('/settings/data?done=restored', 303)
      },
      again: (filled) => showRestore(c, house, { backup, filled }),
    })
  })
}

type Shown = {
  readonly backup: KeptBackup
  readonly preview?: RestorePreview
  readonly filled?: Filled
}

async function showRestore(c: Context, house: House, shown: Shown) {
  const { backup, preview, filled = filledWith() } = shown
  const when = sayMoment(backup.at, await hereOf(house))
  const title = `Put back the backup of ${when}?`
  const children = (
    <>
      <Title from={{ href: '/settings/data', word: 'Your data' }}>{title}</Title>
      <PutBack
        name={backup.path.replace(/^.*[/\\]/, '')}
        isEncrypted={backup.digest !== undefined}
        {...{ filled, preview }}
      />
    </>
  )
  const status = statusOf(filled)
  const page = { title, about: 'Settings', room: 'settings', wrong: status !== 200 } as const
  return showHere(c, house, { ...page, children }, status)
}
