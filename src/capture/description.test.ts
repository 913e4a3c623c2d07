import { expect, test } from 'vitest'
import { textOfHtml } from './description.ts'

test.each([
  ['<p>Ana Ruiz,<br>Plant Manager</p>', 'Ana Ruiz,\nPlant Manager\n'],
  ['Ana\u0007 Ruiz<br>Plant\u001D Manager', 'Ana Ruiz\nPlant Manager'],
  ['Ana \u0000\u001B Ruiz', 'Ana Ruiz'],
])('%j is read as %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text)
})
