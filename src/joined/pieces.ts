// What the commands need of the layers beside and below them. Each loads what it needs when it is called, so that a
// command that needs none of it starts at once.
import { existsSync } from 'node:fs'
import type { Desk } from '#app/desk.ts'
import type { DataPlace } from '#cli/data-place.ts'
import type { Pieces } from '#cli/pieces.ts'
import type { Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import type { Data } from '#store/engines/engine.ts'

type Program = {
  readonly now: () => Moment
  /** The folder of what the pages load. */
  readonly assets: string
}

export function piecesOf({ now, assets }: Program): Pieces {
  const atDesk = <T>(place: DataPlace, use: (desk: Desk, data: Data) => Promise<T>) =>
    withData(place, async (data) => {
      const { deskFor } = await import('./desk.ts')
      return use(await deskFor(data.db, place, now), data)
    })
  return {
    async startServer(options) {
      const { startOnce } = await import('./start-once.ts')
      return startOnce({ ...options, now, assets })
    },
    async findServer(folder) {
      if (!existsSync(folder)) return undefined
      const { findServer } = await import('#store/engines/serving.ts')
      return findServer(folder)
    },
    hasData: async (place) => 'url' in place || existsSync(await fileIn(place.folder)),
    atDesk: (place, use) =>
      atDesk(place, async (desk, data) => {
        const { terminalDesk } = await import('./terminal-desk.ts')
        return use(await terminalDesk(desk, data, { place, now }))
      }),
    setPassPhrase: (place, typed) =>
      atDesk(place, async (desk) => {
        const { setPassPhrase } = await import('#app/door/set-pass-phrase.ts')
        await setPassPhrase(desk, typed)
      }),
    backup: (place, file, typed) =>
      withData(place, async (data) => {
        const { readPassPhrase } = await import('#app/door/pass-phrase.ts')
        await data.backup(file, typed && readPassPhrase(typed.phrase, typed.again))
      }),
    backUp: (place) =>
      atDesk(place, async (desk) => {
        if ('url' in place)
          throw new Problem('missing', 'FILE is still missing.', { field: 'FILE' })
        const { backUp } = await import('#app/backups/back-up.ts')
        return backUp(desk, { file: await fileIn(place.folder), looked: new Map() })
      }),
    async isEncrypted(file) {
      const { isEncrypted } = await import('#store/engines/encryption.ts')
      return existsSync(file) && isEncrypted(file)
    },
    async previewRestore(place, file, passphrase) {
      const [{ previewRestore }, { fileAt }] = await Promise.all([
        import('#app/backups/preview-restore.ts'),
        import('./place.ts'),
      ])
      return previewRestore(await fileAt(place), file, passphrase)
    },
    async restore(place, file, passphrase) {
      const [{ restoreData }, { erasedAt, prepareRestored }, { whereOf }] = await Promise.all([
        import('#store/engines/open.ts'),
        import('./prepare-restored.ts'),
        import('./place.ts'),
      ])
      const erased = 'folder' in place ? await erasedAt(await fileIn(place.folder)) : undefined
      const prepare = (part: string) => prepareRestored(part, place, { erased })
      return restoreData(whereOf(place), file, { passphrase, prepare })
    },
    async findReader(place) {
      // Only to look no data is made.
      if ('folder' in place && !existsSync(await fileIn(place.folder))) return undefined
      return atDesk(place, async (desk) => {
        const { findSettings } = await import('#app/find-settings.ts')
        const settings = await findSettings(desk)
        if (!settings) return undefined
        const { timeZone, email: me, name: myName } = settings
        return { timeZone, me, myName }
      })
    },
    importPeople: (place, input) =>
      atDesk(place, async (desk) => {
        const { importPeople } = await import('#app/import-people.ts')
        return importPeople(desk, { ...input, key: desk.newId() })
      }),
    exportPeople: (place, form, write) =>
      atDesk(place, async (desk) => {
        const { exportPeople } = await import('#app/export-people.ts')
        for await (const part of exportPeople(desk, form)) await write(part)
      }),
    exportTable: (place, form, out) =>
      atDesk(place, async (desk) => {
        const { exportTable } = await import('#app/export-table.ts')
        for await (const part of exportTable(desk, form)) await out(part)
      }),
    exportArchive: (place, out) =>
      atDesk(place, async (desk) => {
        const { exportArchive } = await import('#app/archive/export-archive.ts')
        await exportArchive(desk, { out })
      }),
    bringArchive: (place, { file, agree, ...input }) =>
      atDesk(place, async (desk) => {
        const { bringArchiveFile } = await import('#app/archive/bring-archive-file.ts')
        return bringArchiveFile(desk, { file, agree, ...input })
      }),
    async changeKey(place) {
      const [{ changeKey }, { becomeServer, inUse }, { keyPlace }] = await Promise.all([
        import('#store/change-key.ts'),
        import('#store/engines/serving.ts'),
        import('./place.ts'),
      ])
      const change = () => withData(place, ({ db }) => changeKey(db, 'me', keyPlace(place)))
      if ('url' in place) return change()
      // A server could seal something under the old key just before that goes.
      const serving = becomeServer(place.folder)
      if (!serving) throw await inUse(place.folder, 'change the key')
      return change().finally(serving.end)
    },
    check: (place, mend) =>
      atDesk(place, async (desk, { damages }) => {
        const { checkData } = await import('#app/check/check-data.ts')
        return checkData(desk, { mend, damages })
      }),
    async serveAssistant(place, { readOnly }) {
      const { serveAssistant } = await import('./assistants.ts')
      await serveAssistant(place, readOnly ? ['read'] : ['read', 'write'])
    },
    rebuild: (place) =>
      atDesk(place, async (desk) => {
        const { rebuildAll } = await import('#app/rebuild.ts')
        return rebuildAll(desk)
      }),
  }
}

async function withData<T>(place: DataPlace, use: (data: Data) => Promise<T>): Promise<T> {
  const opened = await import('./with-data.ts')
  return opened.withData(place, use)
}

async function fileIn(folder: string): Promise<string> {
  const place = await import('./place.ts')
  return place.fileIn(folder)
}
