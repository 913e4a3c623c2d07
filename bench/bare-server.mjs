// What the product is measured against: Node's own server and SQLite with nothing between them.
// `node bare-server.mjs FILE`: shows 25 rows, and keeps what is posted, each with a commit of its own.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'

const database = new DatabaseSync(process.argv[2] ?? '')
database.exec('pragma journal_mode = wal; pragma synchronous = full')
database.exec('create table if not exists entry (id text primary key, at text, body text) strict')
const insert = database.prepare('insert into entry (id, at, body) values (?, ?, ?)')
const list = database.prepare('select id, at, body from entry order by id limit 25')

const server = createServer(async (request, response) => {
  if (request.method === 'POST') {
    const form = Object.fromEntries(new URLSearchParams(await text(request)))
    insert.run(randomUUID(), new Date().toISOString(), JSON.stringify(form))
    response.writeHead(303, { location: '/' }).end()
  } else {
    const rows = list.all().map(({ id, at, body }) => `<li>${id} ${at} ${escape(`${body}`)}</li>`)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Entries</title><ul>${rows.join('')}</ul>`)
  }
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`)
})

/** @param {string} text */
function escape(text) {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
