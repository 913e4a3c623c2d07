// SQLite for Kysely, through the engine that Node carries. Two connections to one file: one that writes,
// and one that reads what is committed, and so waits for nobody.
import type { DatabaseSync } from 'node:sqlite'
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryCompiler,
} from 'kysely'
import { runnerOf, type Run } from './sqlite-statements.ts'
import { turnsOf, type Turn, type Turns, type WriterOptions } from './sqlite-turns.ts'

export type Connections = { readonly writer: DatabaseSync; readonly reader: DatabaseSync }

export function sqliteDialect(connections: Connections, options: WriterOptions): Dialect {
  return {
    createDriver: () => driverOf(connections, options),
    createQueryCompiler: compiler,
    createAdapter: adapter,
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/** Whoever writes has the whole file, so there are no rows to lock, and no words for it. */
function compiler(): QueryCompiler {
  const compiler = new SqliteQueryCompiler()
  return {
    compileQuery: (node, id) =>
      node.kind === 'SelectQueryNode' && node.endModifiers
        ? compiler.compileQuery({ ...node, endModifiers: [] }, id)
        : compiler.compileQuery(node, id),
  }
}

/** Transactions begin as writers, so several programs that migrate at once take turns. */
function adapter(): SqliteAdapter {
  return Object.defineProperties(new SqliteAdapter(), {
    supportsTransactionalDdl: { value: true },
    supportsMultipleConnections: { value: true },
  })
}

type Handle = DatabaseConnection & { turn: Turn | undefined }

function driverOf({ writer, reader }: Connections, options: WriterOptions): Driver {
  const turns = turnsOf(writer, options)
  const [write, read] = [runnerOf(writer, options.place), runnerOf(reader, options.place)]
  return {
    init: async () => {},
    acquireConnection: async () => handleOf(turns, write, read),
    releaseConnection: async () => {},
    async beginTransaction(handle) {
      ;(handle as Handle).turn = await turns.begin()
    },
    commitTransaction: (handle) => endTurn(handle as Handle, 'commit'),
    rollbackTransaction: (handle) => endTurn(handle as Handle, 'rollback'),
    destroy: () => turns.alone(() => close({ writer, reader })),
  }
}

function handleOf(turns: Turns, write: Run, read: Run): Handle {
  return {
    turn: undefined,
    async executeQuery<Row>(query: CompiledQuery) {
      if (this.turn) return write<Row>(query)
      if (query.query.kind === 'SelectQueryNode') return read<Row>(query)
      return turns.alone(() => write<Row>(query))
    },
    // eslint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('Lists come page by page here.')
    },
  }
}

/** The writer last: then what it wrote ends up in the file itself. */
export function close({ writer, reader }: Connections): void {
  if (reader.isOpen) reader.close()
  if (writer.isOpen) writer.close()
}

async function endTurn(handle: Handle, how: 'commit' | 'rollback'): Promise<void> {
  const { turn } = handle
  handle.turn = undefined
  await turn?.[how]()
}
