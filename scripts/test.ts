// `npm test` is everything, `npm run check` what each commit needs. Ends with how many passed and failed.
import { parseArgs } from 'node:util'
import { equip } from './test-equipment.ts'
import { checkAll } from './test-checks.ts'
import { runTests } from './test-run.ts'

const { values: wanted } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const began = performance.now()

// Where nobody can be asked, what is missing is installed while the checks run.
const equipping = wanted.quick || process.stdin.isTTY ? undefined : equip()
const checks = await checkAll(
  wanted.quick ? ['types', 'lint'] : ['types', 'lint', 'format', 'knip'],
)
const equipment = wanted.quick ? undefined : await (equipping ?? equip())
const tests = await runTests(
  wanted.quick ? ['unit'] : ['unit', 'engines', 'browser'],
  equipment?.postgres?.url,
)
await equipment?.postgres?.stop()

const missing = equipment?.missing ?? []
for (const name of [...missing, ...(equipment?.lacking ?? [])])
  console.log(`not run: the tests on ${name}, which could not be had here`)
const passed = checks.passed + tests.passed
// What was to be tested and was not is no success where nobody reads along.
const failed = checks.failed + tests.failed + (process.env['CI'] === 'true' ? missing.length : 0)
console.log(`in ${((performance.now() - began) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
