// `npm run faults -- kill 100`: kills the server that many times while entries are made, and says what was lost.
import { killWhileWriting } from './kill.ts'

const [fault, kills = '100'] = process.argv.slice(2)
if (fault !== 'kill' || !/^[1-9]\d*$/.test(kills)) {
  console.error('Write it like: npm run faults -- kill 100')
  process.exit(2)
}
const outcome = await killWhileWriting(Number(kills))
console.log(`kills: ${outcome.kills}`)
console.log(`forms acknowledged: ${outcome.acknowledged}`)
console.log(`cut off and sent again: ${outcome.sentAgain}`)
console.log(`acknowledged and lost: ${outcome.lost}`)
console.log(`there twice: ${outcome.twice}`)
console.log(`half-written: ${outcome.halfWritten}`)
console.log(`integrity_check: ${outcome.damage.length === 0 ? 'ok' : outcome.damage.join('; ')}`)
console.log(`the index is what a rebuild makes: ${outcome.indexIsRight ? 'yes' : 'no'}`)
const { lost, twice, halfWritten, damage, indexIsRight } = outcome
process.exitCode = lost + twice + halfWritten + damage.length === 0 && indexIsRight ? 0 : 1
