// Practice in a process of its own: it touches no data, and a process that is killed leaves nothing of it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, start, type Program } from './program.ts'

test('nothing of practice lies on the disk, not even when the server is killed', async () => {
  using folder = newFolder()
  const { program: first, url } = await serve(folder.path)
  const before = listFiles(folder.path)
  expect(await practise(url)).toContain('Thank Ana Ruiz')
  expect(listFiles(folder.path)).toEqual(before)
  expect(findWord(folder.path, 'Halvorsen')).toEqual([])
  first.child.kill('SIGKILL')
  await first.ended
  const { program: next, url: address } = await serve(folder.path)
  const over = await fetch(`${address}/practice/`)
  expect([over.status, await over.text()]).toEqual([
    410,
    expect.stringContaining('Practice is over.'),
  ])
  expect(listFiles(folder.path)).toEqual(before)
  expect(findWord(folder.path, 'Halvorsen')).toEqual([])
  next.child.kill('SIGTERM')
  expect((await next.ended).err).toBe('')
})

async function serve(folder: string): Promise<{ program: Program; url: string }> {
  const program = start(['serve', '--port', '0', '--data', folder])
  const [, url = ''] = await program.hears(/Sincerely is at (http:\/\/localhost:\d+)/)
  return { program, url }
}

/** Enters practice from the first page, and gives the page that follows a week later. */
async function practise(url: string): Promise<string> {
  const today = await send(url, await (await fetch(url)).text(), '/practice')
  await send(url, today, '/practice/clock', { by: 'week' })
  return today
}

/** Sends the form of that page which leads to `path`. */
async function send(url: string, html: string, path: string, typed: Record<string, string> = {}) {
  const form = html.slice(html.indexOf(`action="${path}"`))
  const [, token = ''] = /name="_token" value="(.*?)"/.exec(form) ?? []
  const [, key = ''] = /name="_key" value="(.*?)"/.exec(form) ?? []
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({ ...typed, _token: token, _key: key }),
  })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

/** What comes and goes with the server itself is left out. */
function listFiles(folder: string): readonly string[] {
  return globSync('**', { cwd: folder }).filter((name) => !/^serving\.|-wal$|-shm$/.test(name))
}

function findWord(folder: string, word: string): readonly string[] {
  const files = globSync('**/*.*', { cwd: folder })
  return files.filter((name) => readFileSync(join(folder, name)).includes(word))
}
