// A process that sends mails as a queue of others does with nodemailer's pool: five at a time, until it is killed.
import { run, type Task } from 'graphile-worker'
import { createTransport } from 'nodemailer'
import { PgBoss } from 'pg-boss'
import { queue, type Rivals } from './rivals.ts'
import type { Letter } from './sender.ts'

const [name = '', url = '', port = ''] = process.argv.slice(2) as [Rivals?, string?, string?]
const parallel = 5
const pool = createTransport({
  ...{ host: '127.0.0.1', port: Number(port), ignoreTLS: true },
  ...{ pool: true, maxConnections: parallel, maxMessages: Infinity },
})
process.on('disconnect', () => process.exit())

if (name === 'graphile-worker') {
  const mail: Task = async (letter) => send(letter as Letter)
  await run({
    ...{ connectionString: url, concurrency: parallel, pollInterval: 100, noHandleSignals: true },
    taskList: { [queue]: mail },
    parsedCronItems: [],
  })
} else {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false })
  boss.on('error', console.error)
  await boss.start()
  await Promise.all(Array.from({ length: parallel }, () => sendAll(boss)))
}

/** As its own worker does, but without its pause of half a second after each. */
async function sendAll(boss: PgBoss): Promise<never> {
  for (;;) {
    const jobs = await boss.fetch<Letter>(queue)
    for (const { id, data } of jobs) {
      await send(data)
      await boss.complete(queue, id)
    }
    if (jobs.length === 0) await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function send({ from, to, subject, text }: Letter): Promise<void> {
  await pool.sendMail({ from, to, subject, text })
}
