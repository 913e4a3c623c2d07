// What is there for a server of one's own: the image, the composition and the unit say what they should, as far as
// can be told without a builder. `npm run container` does what they say.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { environmentOf, inContext, listOf, readDockerfile } from '../../scripts/dockerfile.ts'
import { root } from '../../scripts/run-program.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

type Service = Readonly<Record<string, unknown>>
type Compose = { readonly services: Readonly<Record<string, Service>> }

describe('the composition', () => {
  // It is written for draft 07 and says so by an address that is none of its names.
  const { $schema: _, ...schema } = JSON.parse(
    read('node_modules/dclint/schemas/compose.schema.json'),
  )
  const isCompose = new Ajv({ strict: false, validateFormats: false }).compile(schema)

  test.each(['compose.yaml', 'compose.postgres.yaml'])('%s is one', (file) => {
    isCompose(parse(read(file)))
    expect(isCompose.errors).toBeNull()
  })

  test('one with a slip in it is none', () => {
    expect(isCompose(parse(read('compose.yaml').replace('read_only:', 'readonly:')))).toBe(false)
  })

  test('the program may write to its data and nowhere else, and only this computer calls it', () => {
    const { services } = parse(read('compose.yaml')) as Compose
    expect(services['sincerely']).toMatchObject({
      ...{ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
      ...{ volumes: ['data:/data'], ports: [expect.stringMatching(/^127\.0\.0\.1:/)] },
    })
  })
})

describe('the image', () => {
  const instructions = readDockerfile()

  test('runs as nobody in particular, serves, and is watched over by a program that it has', () => {
    const last = (word: string) => instructions.findLast((one) => one.word === word)?.rest
    expect([last('USER'), last('CMD'), last('VOLUME')]).toEqual([
      '10001:10001',
      '["serve"]',
      '/data',
    ])
    expect(environmentOf(instructions)).toMatchObject({
      SINCERELY_DATA: '/data',
      PORT: last('EXPOSE'),
    })
    const programs = [listOf(instructions, 'HEALTHCHECK'), listOf(instructions, 'ENTRYPOINT')]
    const files = programs.map(([, file = '']) => file.replace('/app/', ''))
    expect(inContext(files)).toEqual(files)
  })

  test('is given what runs, and nothing that lies about', () => {
    const runs = ['src/main.ts', 'src/web/show.tsx', 'scripts/install.mjs', 'package-lock.json']
    const not = ['.git/config', 'node_modules/hono/package.json', 'build/1/main.js', 'data/key']
    expect(inContext([...runs, ...not, 'src/web/web.test.ts', '.env'])).toEqual(runs)
  })
})

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0

test.skipIf(!hasSystemd)('the unit is one that systemd takes, and is little exposed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-unit-'))
  try {
    const unit = join(folder, 'sincerely.service')
    const text = read('deploy/sincerely.service')
    writeFileSync(unit, text.replaceAll('/opt/sincerely', root))
    const asked = [['verify'], ['security', '--offline=yes', '--threshold=15']]
    const said = asked.map((args) =>
      spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8' }),
    )
    expect(said.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
