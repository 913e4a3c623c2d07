// Installs what the lockfile says when node_modules does not have it. Runs on any Node from 20 up.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findOwnNode } from './own-node.mjs'

/**
 * Sees to it that the packages are there; with `tests` those that only tests need, too.
 * @param {string} root
 * @param {{ tests: boolean }} options
 */
export function install(root, { tests }) {
  if (!isInstalled(root, tests)) {
    const release = takeTurn(join(root, '.install.lock'))
    try {
      if (!isInstalled(root, tests)) {
        runNpm(root, tests)
        removeHeaders(root)
      }
    } finally {
      release()
    }
  }
  linkOwnNode(root)
}

/**
 * npm keeps a record of what lies in node_modules; whoever installed it, it is compared with the lockfile.
 * @param {string} root
 * @param {boolean} tests
 */
function isInstalled(root, tests) {
  const recordFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(recordFile)) return false
  const present = readPackages(recordFile)
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')))
  return wanted.every(([path, { version, dev, devOptional, optional }]) => {
    if (path === '' || (dev && !tests)) return true
    // A package for another platform is rightly absent, an older one is not rightly there.
    if (!present[path]) return optional || devOptional
    return present[path].version === version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, dev?: true, devOptional?: true, optional?: true }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * @param {string} root
 * @param {boolean} tests
 */
function runNpm(root, tests) {
  console.error(
    tests
      ? 'Installing what Sincerely and its tests need …'
      : 'Installing what Sincerely needs; this happens once and takes about half a minute …',
  )
  const options = [
    'ci',
    tests ? '--include=dev' : '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const own = process.env.npm_execpath
  // The npm that runs us needs no shell, on Windows neither.
  const result =
    own && basename(own) === 'npm-cli.js'
      ? spawnSync(process.execPath, [own, ...options], { cwd: root, stdio: quietly })
      : spawnSync('npm', options, { cwd: root, stdio: quietly, shell: true })
  if (result.status !== 0) {
    console.error('npm could not install the packages; its own words stand above.')
    process.exit(result.status ?? 1)
  }
}

// What npm says goes where it disturbs no output meant for a program.
/** @type {import('node:child_process').StdioOptions} */
const quietly = ['ignore', process.stderr.fd, process.stderr.fd]

/**
 * Node's package brings 67 MB of headers for building add-ons, which nothing here ever does.
 * @param {string} root
 */
function removeHeaders(root) {
  const node = findOwnNode(root)
  if (node)
    rmSync(join(root, 'node_modules', node.folder, 'include'), { recursive: true, force: true })
}

/**
 * npm 10 leaves node_modules/.bin/node out when the packages of several platforms claim that name.
 * @param {string} root
 */
function linkOwnNode(root) {
  const node = findOwnNode(root)
  if (!node) return
  const windows = process.platform === 'win32'
  const link = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node')
  if (existsSync(link)) return
  try {
    if (windows) writeFileSync(link, `@"%~dp0..\\${node.folder}\\bin\\node.exe" %*\r\n`)
    else symlinkSync(join('..', node.folder, node.program), link)
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error
  }
}

/**
 * Two starts at once: the second waits until the first has installed. A lock whose process is gone is void.
 * @param {string} lock
 */
function takeTurn(lock) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if (!isError(error, 'EEXIST')) throw error
      if (!holderLives(lock)) rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

/** @param {string} lock */
function holderLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    return isError(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isError(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
