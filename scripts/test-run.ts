// Runs the tests with vitest and counts them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPackage } from './run-program.ts'

/** `postgres` is the URL of a server that runs already; without it the tests start their own. */
export async function runTests(
  projects: readonly string[],
  postgres: string | undefined,
): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-tests-'))
  const report = join(folder, 'report.json')
  const { signal, forget } = patienceAfter(report)
  try {
    const { status } = await runPackage(
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ],
      { show: true, signal, env: postgres ? { TEST_DATABASE_URL: postgres } : {} },
    )
    const { passed, failed } = count(report)
    // Whatever else made vitest fail is a failure too: a file that does not load, an error between tests.
    return { passed, failed: failed + (status !== 0 && failed === 0 ? 1 : 0) }
  } finally {
    forget()
    rmSync(folder, { recursive: true, force: true })
  }
}

// A process that a test has left behind can keep vitest from ending when all is said.
function patienceAfter(report: string): { signal: AbortSignal; forget: () => void } {
  const patience = new AbortController()
  let seconds = 30
  const watch = setInterval(() => {
    if (existsSync(report) && --seconds === 0) patience.abort()
  }, 1000)
  return { signal: patience.signal, forget: () => clearInterval(watch) }
}

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[]
}

function count(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 0 }
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length }
}
