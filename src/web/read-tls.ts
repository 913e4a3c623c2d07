// A certificate and its key, as they lie in files.
import { readFileSync } from 'node:fs'
import { Problem } from '#core/problem.ts'

/** As PEM. */
export type Tls = { readonly cert: string; readonly key: string }

/** Reads both files. */
export function readTls({ cert, key }: Tls): Tls {
  return { cert: read(cert, '--tls-cert'), key: read(key, '--tls-key') }
}

function read(file: string, field: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Problem('not-found', `The file ${file} cannot be read.`, { field, cause })
  }
}
