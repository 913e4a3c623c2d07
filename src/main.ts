// The program: each command with what it needs, loaded when it is called. How a server is put together lies in `joined`.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from '#cli/command-line.ts'
import type { OtherServer, Pieces, RunningServer } from '#cli/pieces.ts'
import { Problem } from '#core/problem.ts'
import { deskFor } from '#joined/desk.ts'
import { machineNow } from '#joined/machine-now.ts'
import { fileAt, fileIn, keyPlace, whereOf } from '#joined/place.ts'
import type { StartOptions } from '#joined/start-options.ts'
import { withData } from '#joined/with-data.ts'

/** The program: one command, with this computer's clock. */
export async function main(args: readonly string[]): Promise<void> {
  // Whatever is written is for this user alone.
  process.umask(0o077)
  await runCommandLine(args, pieces)
}

const pieces: Pieces = {
  startServer: (options) =>
    startServer({ ...options, now: machineNow, assets: join(import.meta.dirname, 'public') }),
  async findServer(folder) {
    if (!existsSync(folder)) return undefined
    const { findServer } = await import('#store/engines/serving.ts')
    return findServer(folder)
  },
  setPassPhrase: (place, typed) =>
    withData(place, async ({ db }) => {
      const { setPassPhrase } = await import('#app/door/set-pass-phrase.ts')
      await setPassPhrase(await deskFor(db, place, machineNow), typed)
    }),
  backup: (place, file, typed) =>
    withData(place, async (data) => {
      const { readPassPhrase } = await import('#app/door/pass-phrase.ts')
      await data.backup(file, typed && readPassPhrase(typed.phrase, typed.again))
    }),
  backUp: (place) =>
    withData(place, async (data) => {
      if ('url' in place) throw new Problem('missing', 'FILE is still missing.', { field: 'FILE' })
      const { backUp } = await import('#app/backups/back-up.ts')
      const desk = await deskFor(data.db, place, machineNow)
      return backUp(desk, { file: fileIn(place.folder), looked: new Map() })
    }),
  async isEncrypted(file) {
    const { isEncrypted } = await import('#store/engines/encryption.ts')
    return existsSync(file) && isEncrypted(file)
  },
  async previewRestore(place, file, passphrase) {
    const { previewRestore } = await import('#app/backups/preview-restore.ts')
    return previewRestore(await fileAt(place), file, passphrase)
  },
  async restore(place, file, passphrase) {
    const [{ restoreData }, { erasedAt, prepareRestored }] = await Promise.all([
      import('#store/engines/open.ts'),
      import('#joined/prepare-restored.ts'),
    ])
    const erased = 'folder' in place ? await erasedAt(fileIn(place.folder)) : undefined
    const prepare = (part: string) => prepareRestored(part, place, { erased })
    return restoreData(whereOf(place), file, { passphrase, prepare })
  },
  async findReader(place) {
    // Only to look no data is made.
    if ('folder' in place && !existsSync(fileIn(place.folder))) return undefined
    return withData(place, async ({ db }) => {
      const { findSettings } = await import('#app/find-settings.ts')
      const settings = await findSettings(await deskFor(db, place, machineNow))
      if (!settings) return undefined
      const { timeZone, email: me, name: myName } = settings
      return { timeZone, me, myName }
    })
  },
  importPeople: (place, input) =>
    withData(place, async ({ db }) => {
      const { importPeople } = await import('#app/import-people.ts')
      const desk = await deskFor(db, place, machineNow)
      return importPeople(desk, { ...input, key: desk.newId() })
    }),
  exportPeople: (place, form, write) =>
    withData(place, async ({ db }) => {
      const { exportPeople } = await import('#app/export-people.ts')
      const desk = await deskFor(db, place, machineNow)
      for await (const part of exportPeople(desk, form)) await write(part)
    }),
  exportTable: (place, form, out) =>
    withData(place, async ({ db }) => {
      const { exportTable } = await import('#app/export-table.ts')
      const desk = await deskFor(db, place, machineNow)
      for await (const part of exportTable(desk, form)) await out(part)
    }),
  exportArchive: (place, out) =>
    withData(place, async ({ db }) => {
      const { exportArchive } = await import('#app/archive/export-archive.ts')
      await exportArchive(await deskFor(db, place, machineNow), { out })
    }),
  bringArchive: (place, { file, agree, ...input }) =>
    withData(place, async ({ db }) => {
      const { bringArchiveFile } = await import('#app/archive/bring-archive-file.ts')
      return bringArchiveFile(await deskFor(db, place, machineNow), { file, agree, ...input })
    }),
  async changeKey(place) {
    const [{ changeKey }, { becomeServer, inUse }] = await Promise.all([
      import('#store/change-key.ts'),
      import('#store/engines/serving.ts'),
    ])
    const change = () => withData(place, ({ db }) => changeKey(db, 'me', keyPlace(place)))
    if ('url' in place) return change()
    // A server could seal something under the old key just before that goes.
    const serving = becomeServer(place.folder)
    if (!serving) throw await inUse(place.folder, 'change the key')
    return change().finally(serving.end)
  },
  check: (place, mend) =>
    withData(place, async ({ db, damages }) => {
      const { checkData } = await import('#app/check/check-data.ts')
      return checkData(await deskFor(db, place, machineNow), { mend, damages })
    }),
  async serveAssistant(place, { readOnly }) {
    const { serveAssistant } = await import('#joined/assistants.ts')
    await serveAssistant(place, readOnly ? ['read'] : ['read', 'write'])
  },
  rebuild: (place) =>
    withData(place, async ({ db }) => {
      const { rebuildAll } = await import('#app/rebuild.ts')
      return rebuildAll(await deskFor(db, place, machineNow))
    }),
}

/** Opens the data and serves the pages, unless another process serves this data. */
export async function startServer(options: StartOptions): Promise<RunningServer | OtherServer> {
  const { startOnce } = await import('#joined/start-once.ts')
  return startOnce(options)
}
