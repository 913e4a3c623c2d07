import { expect, test } from 'vitest'
import { tellFileKind } from './file-kind.ts'

test.each<[string, string]>([
  ['BEGIN:VCARD\r\nVERSION:3.0\r\n', 'vcard'],
  ['\uFEFFbegin:vcard\n', 'vcard'],
  ['BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n', 'calendar'],
  ['\n\n  BEGIN:VCALENDAR\n', 'calendar'],
  ['From: Ana <ana@h.example>\r\nSubject: Interview\r\n\r\nBEGIN:VCALENDAR\r\n', 'mail'],
  ['From ana@h.example Mon Mar 2\nReceived: by h.example\nTo: dana@d.example\n\nHello', 'mail'],
  ['First Name,Last Name,URL\nAna,Ruiz,\n', 'table'],
  ['Note: to be called\nFrom,To\n', 'table'],
  ['', 'table'],
])('%j is a %s', (text, kind) => {
  expect(tellFileKind(Buffer.from(text))).toBe(kind)
})

test.each<[string, string]>([
  ['ffd8ffe000104a46', 'picture'],
  ['89504e470d0a1a0a', 'picture'],
  ['524946460000000057454250', 'picture'],
  [Buffer.from('BEGIN:VCARD\n', 'utf16le').toString('hex'), 'vcard'],
])('the bytes %s are a %s', (hex, kind) => {
  expect(tellFileKind(Buffer.from(hex, 'hex'))).toBe(kind)
})

test.each<[string, string]>([
  ['PK\u0003\u0004', 'an Excel workbook or another archive'],
  ['%PDF-1.7', 'a PDF'],
  ['<?xml version="1.0"?><vcards/>', 'a page or XML'],
  ['["vcard", []]', 'JSON'],
])('%j is known to be something else', (text, known) => {
  expect(tellFileKind(Buffer.from(text, 'latin1'))).toMatchObject({ known })
})
