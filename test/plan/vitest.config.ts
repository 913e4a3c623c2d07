// The tests that mutants of the plan are tried against: core's rows, without what other suites set up.
import { defineConfig } from 'vitest/config'

// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  test: {
    isolate: false,
    include: ['src/core/{plan,journal,days,case,cadence}/**/*.test.ts'],
    // What tries thousands of cases would be tried thousands of times; the rows have to do without.
    exclude: ['src/core/**/{every-zone,any-journal,following-the-plan}.test.ts'],
  },
})
