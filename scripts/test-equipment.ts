// Chromium, PostgreSQL, LibreOffice, Radicale and Dovecot for the tests: what is installed, else what npm packages carry;
// where neither runs and this is root on Debian or its kin, their packages.
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { findChromium } from '../test/browser/chromium.ts'
import { type Server, startPostgres } from '../test/postgres/server.ts'
import { findRadicale } from '../test/calendar-server/radicale.ts'
import { findDovecot } from '../test/mail-servers/dovecot.ts'
import { findLibreOffice } from '../test/word-processor/libreoffice.ts'
import { runProgram } from './run-program.ts'

export type Equipment = {
  readonly postgres: Server | undefined
  readonly missing: readonly string[]
  /** No package of npm carries these, so that a machine may be without and yet be right. */
  readonly lacking: readonly string[]
}

/** Starts what runs all through the tests, and says what could not be had. */
export async function equip(): Promise<Equipment> {
  let chromium = await findChromium()
  let postgres = await startPostgres()
  const packages = [
    ...(chromium ? [] : ['chromium']),
    ...(postgres ? [] : ['postgresql']),
    ...(findLibreOffice() ? [] : ['libreoffice-writer-nogui', 'poppler-utils']),
    ...(findRadicale() ? [] : ['radicale']),
    ...(findDovecot() ? [] : ['dovecot-imapd', 'dovecot-lmtpd']),
  ]
  if (packages.length > 0 && (await installFromDebian(packages))) {
    chromium ??= await findChromium()
    postgres ??= await startPostgres()
  }
  return {
    postgres,
    missing: [...(chromium ? [] : ['Chromium']), ...(postgres ? [] : ['PostgreSQL'])],
    lacking: [
      ...(findLibreOffice() ? [] : ['LibreOffice']),
      ...(findRadicale() ? [] : ['Radicale']),
      ...(findDovecot() ? [] : ['Dovecot 2.3']),
    ],
  }
}

async function installFromDebian(packages: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(
    `The tests lack ${packages.join(' and ')}; the Debian packages of that name bring them.`,
  )
  if (process.stdin.isTTY && !(await saysYes('Install them now? [y/N] '))) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // A mirror that does not answer must not take the time of the tests.
  const within = (seconds: number) => ({
    show: true,
    env,
    signal: AbortSignal.timeout(seconds * 1000),
  })
  await runProgram('apt-get', ['update', '-q'], within(60))
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages]
  return (await runProgram('apt-get', install, within(180))).status === 0
}

async function saysYes(question: string): Promise<boolean> {
  const people = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await people.question(question)
  people.close()
  return /^y/i.test(answer)
}
