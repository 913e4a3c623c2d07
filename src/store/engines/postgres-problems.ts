// What keeps a PostgreSQL server from being used, said for people. Anything else is our own mistake.
import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { Problem } from '#core/problem.ts'

/** The problem behind an error of the server or of the way to it, if it is one that people can mend. */
export function postgresProblem(error: unknown, place: string): Problem | undefined {
  if (error instanceof Problem) return error
  const say = sentenceFor(codeOf(error))
  return say && new Problem('data-unusable', say(place), { cause: error })
}

/** The dialect, its errors said for people. */
export function withProblems(dialect: Dialect, place: string): Dialect {
  return {
    createDriver: () => heard(dialect.createDriver(), place),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

function heard(driver: Driver, place: string): Driver {
  const known = new WeakSet<DatabaseConnection>()
  const acquire = driver.acquireConnection.bind(driver)
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options).catch((error: unknown) => {
      throw postgresProblem(error, place) ?? error
    })
    if (known.has(connection)) return connection
    known.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = <Row>(...query: Parameters<typeof execute>) =>
      execute<Row>(...query).catch((error: unknown) => {
        throw postgresProblem(error, place) ?? error
      })
    return connection
  }
  return driver
}

/** The code of the server (SQLSTATE) or of the network; of several tried addresses, the first one's. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

type Say = (place: string) => string

const unreachable: Say = (place) =>
  `The PostgreSQL server at ${place} cannot be reached; please check DATABASE_URL, and that the server runs.`
const refused: Say = (place) =>
  `The PostgreSQL server at ${place} does not let this user in; please check DATABASE_URL.`
const missing: Say = (place) =>
  `The PostgreSQL server is there, but not the database ${place}; please create it.`
const readOnly: Say = (place) => `The database ${place} is read-only; Sincerely needs to write.`
const full: Say = (place) =>
  `The disk that holds the database ${place} is full; please make room, and nothing is lost.`
const broken: Say = (place) => `The database ${place} is damaged; please restore it from a backup.`

function sentenceFor(code: string): Say | undefined {
  return sentences[code] ?? sentences[code.slice(0, 2)]
}

/** By SQLSTATE, by its class, or by the network's code. */
const sentences: Readonly<Record<string, Say>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOENT: unreachable,
  '08': unreachable,
  '57': unreachable,
  '28': refused,
  '42501': refused,
  '3D': missing,
  '25006': readOnly,
  '53100': full,
  XX001: broken,
  XX002: broken,
}
