// What is checked without running anything of ours. Each counts as one.
import { runPackage } from './run-program.ts'

const checks = {
  types: () => runPackage('typescript', ['-p', '.'], { show: false }),
  lint: () => runPackage('oxlint', ['--type-aware', '--deny-warnings'], { show: false }),
  format: () => runPackage('oxfmt', ['--check'], { show: false }),
  knip: () =>
    runPackage('knip', ['--no-progress', '--treat-config-hints-as-errors'], { show: false }),
}

/** Runs them two at a time, as there are two cores nearly everywhere; says what each found. */
export async function checkAll(
  names: readonly (keyof typeof checks)[],
): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 }
  const left = [...names]
  const work = async () => {
    for (let name = left.shift(); name; name = left.shift()) {
      const began = performance.now()
      const { status, said } = await checks[name]()
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      if (status !== 0) console.log(said.trim())
      console.log(`${name}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`)
      count[status === 0 ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all([work(), work()])
  return count
}
