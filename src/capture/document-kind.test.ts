import { expect, test } from 'vitest'
import { tellDocumentKind } from './document-kind.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const zip = (...names: readonly string[]) =>
  latin1(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0')}`)

test.each([
  ['a PDF', latin1('%PDF-1.7\n%\xE2\xE3'), 'pdf'],
  ['a JPEG', latin1('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'jpeg'],
  ['a PNG', latin1('\x89PNG\r\n\x1A\n\0'), 'png'],
  ['a Word file', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['an OpenDocument text', zip('mimetypeapplication/vnd.oasis.opendocument.textPK'), 'odt'],
  ['a text', Buffer.from('Dana Okafor\r\n\tPlanner – with a long dash\n'), 'text'],
  ['a text of an older character set', latin1('R\xE9sum\xE9 of Dana\n'), 'text'],
  [
    'a Word file with programs in it',
    zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
    undefined,
  ],
  ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), undefined],
  [
    'an OpenDocument template',
    zip('mimetypeapplication/vnd.oasis.opendocument.text-template'),
    undefined,
  ],
  ['an archive', zip('cv.pdf'), undefined],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), undefined],
  ['a drawing that can run', Buffer.from('\uFEFF <svg onload="alert(1)">'), undefined],
  ['a script', Buffer.from('#!/bin/sh\nrm -r /\n'), undefined],
  ['a program', latin1('MZ\x90\0\x03\0\0\0'), undefined],
  ['rich text', latin1('{\\rtf1\\ansi Dana}'), undefined],
  ['nothing', Buffer.from(''), undefined],
])('%s', (_, bytes, kind) => {
  expect(tellDocumentKind(bytes)).toBe(kind)
})
