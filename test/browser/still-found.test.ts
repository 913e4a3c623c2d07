// Each of the checks that look at every page finds the fault that it is there for.
import { type Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findBarriers } from './barriers.ts'
import { openStage } from './stage.ts'
import { findTabFlaws } from './tab-way.ts'

type Check = (page: Page) => Promise<readonly string[]>

const planted: readonly (readonly [fault: string, check: Check, html: string, found: RegExp])[] = [
  ['pale text', findBarriers, '<p style="color: #999">Ana</p>', /^2\.85 of 4\.5: <p/],
  [
    'large text that is pale',
    findBarriers,
    '<p style="color: #aaa; font-size: 2rem">Ana</p>',
    /^2\.32 of 3: <p/,
  ],
  [
    'text that shines through',
    findBarriers,
    '<div style="opacity: 0.5"><p style="color: #444">Ana</p></div>',
    /^2\.\d+ of 4\.5: <p/,
  ],
  [
    'pale text on a ground of its own',
    findBarriers,
    '<div style="background: #555"><b style="background: rgb(0 0 0 / 20%)">Ana</b></div>',
    /^2\.\d+ of 4\.5: <b/,
  ],
  [
    'text that floats over something dark',
    findBarriers,
    '<div style="background: #222; height: 3rem"></div><p style="position: absolute; top: 1rem">Ana</p>',
    /^1\.\d+ of 4\.5: <p/,
  ],
  [
    'a pale field',
    findBarriers,
    '<input aria-label="Name" value="Ana" style="color: #999">',
    /<in/,
  ],
  [
    'a pale proposal in a field',
    findBarriers,
    '<style>::placeholder { color: #bbb }</style><input aria-label="Name" placeholder="Ana">',
    /<input/,
  ],
  [
    'text that is pale in the dark alone',
    findBarriers,
    '<style>@media (prefers-color-scheme: dark) { body { background: #111 } }</style><p>Ana</p>',
    /<p>Ana<\/p> in the dark$/,
  ],
  ['a field without a name', findBarriers, '<input>', /^label: <input/],
  ['a picture without words', findBarriers, '<img src="ana.png">', /^image-alt: <img/],
  [
    'things too small and close to be touched',
    findBarriers,
    '<a href="/" style="display: block; font-size: 8px; line-height: 1">A</a>'.repeat(2),
    /^target-size: <a/,
  ],
  [
    'a thing that the Tab key does not come to in the order of the page',
    findTabFlaws,
    '<button>Ana</button><button tabindex="1">Ben</button>',
    /^After stop 0 comes -1/,
  ],
  [
    'a thing that the Tab key is led away from',
    findTabFlaws,
    '<button>Ana</button><button onfocus="previousSibling.focus()">Ben</button>',
    /^After stop 0 comes 0/,
  ],
  [
    'a way that leads up again',
    findTabFlaws,
    '<main style="display: flex; flex-direction: column-reverse"><button>Ana</button><button>Ben</button></main>',
    /^One has to look up again/,
  ],
  [
    'a thing without a ring',
    findTabFlaws,
    '<style>button:focus-visible { outline: none }</style><button>Ana</button>',
    /^No ring is seen/,
  ],
  [
    'a thing that lies behind another',
    findTabFlaws,
    '<button>Ana</button><div style="position: fixed; inset: 0"></div>',
    /^It is hidden/,
  ],
]

describe.skipIf(!inject('browser'))('what everybody needs is still asked for', () => {
  test('each fault is found, and a page without one has none', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    for (const [fault, check, html, found] of planted) {
      await show(page, html)
      expect([fault, ...(await check(page))]).toContainEqual(expect.stringMatching(found))
    }
    await show(page, '<p>Ana</p><button>Ben</button> <input type="date" aria-label="Day">')
    expect([...(await findBarriers(page)), ...(await findTabFlaws(page))]).toEqual([])
  })
})

async function show(page: Page, html: string): Promise<void> {
  const style = '<style>:focus-visible { outline: 2px solid blue }</style>'
  const head = `<html lang="en"><head><title>Ana</title>${style}</head>`
  await page.setContent(`<!doctype html>${head}<body><main>${html}</main></body></html>`)
}
