import { expect, test } from 'vitest'
import { dataPlace, type Surroundings } from './data-place.ts'

const home = '/home/dana'
const linux: Surroundings = { env: {}, platform: 'linux', home }

test.each<[string, string | undefined, Partial<Surroundings>, string]>([
  ['where XDG puts it', undefined, {}, '/home/dana/.local/share/sincerely'],
  ['where XDG was told', undefined, { env: { XDG_DATA_HOME: '/data' } }, '/data/sincerely'],
  [
    'where macOS keeps it',
    undefined,
    { platform: 'darwin' },
    '/home/dana/Library/Application Support/Sincerely',
  ],
  [
    'where Windows keeps it',
    undefined,
    { platform: 'win32', env: { LOCALAPPDATA: '/home/dana/Local' } },
    '/home/dana/Local/Sincerely',
  ],
  ['where SINCERELY_DATA says', undefined, { env: { SINCERELY_DATA: '/mnt/mine' } }, '/mnt/mine'],
  [
    'where --data says, before all',
    '/tmp/mine',
    { env: { SINCERELY_DATA: '/mnt/mine', DATABASE_URL: 'postgres://x/y' } },
    '/tmp/mine',
  ],
  [
    'at home when a variable is empty',
    undefined,
    { env: { SINCERELY_DATA: '', XDG_DATA_HOME: '' } },
    '/home/dana/.local/share/sincerely',
  ],
])('data lies %s', (_, said, surroundings, folder) => {
  expect(dataPlace(said, { ...linux, ...surroundings })).toEqual({ folder })
})

test('data lies on the server that DATABASE_URL names', () => {
  const env = { DATABASE_URL: 'postgres://dana@db/sincerely', SINCERELY_DATA: '/mnt/mine' }
  expect(dataPlace(undefined, { ...linux, env })).toEqual({ url: 'postgres://dana@db/sincerely' })
})

test('whoever has no home says where the data lies', () => {
  const nobody: Surroundings = {
    ...{ env: { SINCERELY_DATA: '/data' }, platform: 'linux' },
    get home(): string {
      throw new Error('There is no home.')
    },
  }
  expect(dataPlace(undefined, nobody)).toEqual({ folder: '/data' })
})
