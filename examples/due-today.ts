// What is to be done today, and why. Run it with a token that may read:
//   SINCERELY_TOKEN=… node examples/due-today.ts
import { sincerely } from 'sincerely/client'

const dana = sincerely({
  token: process.env['SINCERELY_TOKEN'] ?? '',
  address: process.env['SINCERELY_ADDRESS'] ?? 'http://localhost:4747',
})

const { now, week } = await dana.getToday({})
for (const { says, because } of now) console.log(`${says}\n  ${because}`)
if (now.length === 0) console.log('Nothing is to be done today.')
console.log(`${week.length} in the seven days to come.`)
