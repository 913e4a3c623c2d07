// Everything out, everything in: the same elsewhere, once or twice, on either engine.
import { describe, expect, test } from 'vitest'
import { kinds } from '#store/archive/kinds.ts'
import { archiveOf, bringArchive, dataIn, partsOf } from '../../../test/desk/archives.ts'
import { danasDesk, newDesk } from '../../../test/desk/desk.ts'
import { addEverything } from '../../../test/desk/everything.ts'
import { onBothEngines } from '../../../test/database/engines.ts'

onBothEngines((data) => {
  describe('an archive', () => {
    test('holds something of each kind, and the same data gives the same bytes', async () => {
      const desk = await danasDesk(data())
      await addEverything(desk)
      const archive = await archiveOf(desk)
      const parts = await partsOf(archive)
      const empty = kinds.filter(({ name }) => parts[`data/${name}.jsonl`] === '')
      expect(empty.map(({ name }) => name)).toEqual([])
      expect((await archiveOf(desk)).equals(archive)).toBe(true)
      const letters = Object.entries(parts).filter(([path]) => path.startsWith('letters/'))
      expect(letters).toHaveLength(1)
      expect(letters[0]![1]).toContain('Thank-you to Ana Ruiz, by email, Mon 2 March 2026')
    })

    test('brought in elsewhere it is the same, and twice is as once', async () => {
      const desk = await danasDesk(data())
      await addEverything(desk)
      const archive = await archiveOf(desk)
      const other = newDesk(data(), '2026-03-02T17:00-06:00')
      await bringArchive(other, archive)
      expect(await dataIn(await archiveOf(other))).toEqual(await dataIn(archive))
      const again = await bringArchive(other, archive, { change: true, settings: true })
      expect(Object.values(again.added).reduce((sum, count) => sum + count, 0)).toBe(0)
      expect(again.changed).toBe(0)
      expect(await dataIn(await archiveOf(other))).toEqual(await dataIn(archive))
    })
  })
})
