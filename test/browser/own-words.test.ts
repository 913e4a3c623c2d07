// The script of a call in one's own words: what was typed is there after a reload, and is said on the call.
import { describe, expect, inject, test } from 'vitest'
import { openCallRoom } from './dana.ts'
import { fill, press } from './forms.ts'
import { openStage } from './stage.ts'

describe.skipIf(!inject('browser'))('a script', () => {
  test('is changed for one call, said aloud, made a template, and taken back', async () => {
    await using stage = await openStage('2026-03-02T17:00')
    const { page } = stage
    await openCallRoom(stage)
    const room = page.url()
    await press(page, 'Change the words', 'link')
    const words = page.getByLabel('What you want to say')
    await words.fill('Hello Ana, this is Dana Okafor, about XX.')
    await press(page, 'Keep it for this call')
    await page.getByText('“XX” looks like a gap').first().waitFor()
    await words.fill('Hello Ana, this is Dana Okafor.\n- Is there news?')
    await expect
      .poll(async () => {
        await page.reload()
        return words.inputValue()
      })
      .toBe('Hello Ana, this is Dana Okafor.\n- Is there news?')
    await press(page, 'Keep it for this call')
    await page.getByText('Your own words, for this call.').waitFor()
    await press(page, 'Say it aloud once', 'link')
    expect(await page.locator('.prompter li').allInnerTexts()).toEqual([
      'Hello Ana, this is Dana Okafor.',
      'Is there news?',
    ])
    await page.goto(room)
    await press(page, 'Change the words', 'link')
    await press(page, 'Keep it as my own template')
    expect(await words.inputValue()).toBe(
      'Hello {{ contact.name }}, this is {{ me }}.\n- Is there news?',
    )
    await fill(page, { 'What do you call it?': 'Brief' })
    await press(page, 'Keep this script')
    await press(page, 'Do not use Brief')
    await page.goto(room)
    expect(await page.locator('.script').first().innerText()).not.toContain('Is there news?')
  })
})
