// Runs a program of this project under its own Node, whatever Node began. Runs on any Node from 20 up.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { findOwnNode, needed } from './own-node.mjs'

/**
 * Runs `file` with `args`, having installed what it needs; ends as it ends.
 * @param {string} root
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function launch(root, file, args, { tests = false } = {}) {
  install(root, { tests })
  if (Number(process.versions.node.split('.')[0]) >= needed) {
    whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
    process.argv = [process.execPath, file, ...args]
    await import(pathToFileURL(file).href)
    return
  }
  const node = findOwnNode(root)
  if (!node) {
    console.error(
      `Sincerely needs Node ${needed}. This is Node ${process.versions.node}, and Sincerely's own did not ` +
        `install on ${process.platform} ${process.arch}. Remove node_modules and try once more, or install Node ${needed}.`,
    )
    process.exit(1)
  }
  const child = spawn(node.path, [file, ...args], { stdio: 'inherit' })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  whenOrphaned(() => child.kill('SIGTERM'))
  child.on('exit', (status, signal) =>
    process.exit(status ?? 128 + (signal ? constants.signals[signal] : 0)),
  )
}

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * npm runs its scripts through a shell, which dies of a SIGTERM without passing it on.
 * @param {() => void} end
 */
function whenOrphaned(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}
