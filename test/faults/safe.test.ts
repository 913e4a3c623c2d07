// Short forms of `npm run faults -- backups`, `flips` and `upgrades`.
import { describe, expect, inject, test } from 'vitest'
import { knownVersions } from '../../src/store/migrations/all.ts'
import { backUpWhileWriting } from './backups.ts'
import { damageFiles } from './flips.ts'
import { filePlaces, serverPlaces } from './places.ts'
import { killUpgrades } from './upgrades.ts'

test('each backup made under writing is the state at some commit', async () => {
  const { commits, ...outcome } = await backUpWhileWriting(5)
  expect(outcome).toEqual({ backups: 5, encrypted: 0, torn: 0, stale: 0, damaged: 0 })
  expect(commits).toBeGreaterThan(5)
})

test('what is damaged is refused where a checksum is, and ends nothing where none is', async () => {
  const fates = await damageFiles(5)
  for (const kind of ['backup', 'encrypted backup'] as const)
    expect([kind, fates[kind]]).toEqual([
      kind,
      { refused: 5, broke: 0, same: 0, earlier: 0, other: 0 },
    ])
  expect(fates.log.other).toBe(0)
  expect(fates.database.broke + fates.log.broke).toBe(0)
})

const some = [knownVersions[0]!, knownVersions.at(-2)!]

test('a file whose upgrade is killed is brought up to date by the next start', async () => {
  const { spoiled, withoutCopy } = await killUpgrades(filePlaces(), 1, some)
  expect([spoiled, withoutCopy]).toEqual([[], 0])
})

describe.skipIf(!inject('postgres'))('on a server', () => {
  test('data whose upgrade is killed is brought up to date by the next start', async () => {
    const { spoiled } = await killUpgrades(
      serverPlaces(inject('postgres') ?? ''),
      1,
      some.slice(0, 1),
    )
    expect(spoiled).toEqual([])
  })
})
