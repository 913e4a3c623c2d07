// What the pages at the door need besides the house: its number on the network, and the cookie that opens it.
import type { CookieOf } from './safety/cookie.ts'

export type Door = { readonly port: number; readonly cookie: CookieOf }
