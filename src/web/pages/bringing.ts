// Bringing in people: where it is brought, the camera, and the check before anything is kept.
import type { Hono } from 'hono'
import type { House } from '../house.ts'
import { waiting } from '../waiting.ts'
import { addressBook } from './address-book.tsx'
import { camera } from './camera.tsx'
import { importCheck } from './import-check.tsx'
import { importPage } from './import.tsx'

export function bringing(web: Hono, house: House): void {
  const brought = waiting(house.desk)
  importPage(web, house, brought)
  camera(web, house)
  addressBook(web, house, brought)
  importCheck(web, house, brought)
}
