// The server, and who may come in: serve, autostart, passphrase.
import { buildCommand, buildRouteMap, type Command } from '@stricli/core'
import type { Context } from '../pieces.ts'
import { data } from './flags.ts'

const served = {
  port: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'NUMBER',
    brief: 'The port to serve on (or PORT; else 4747)',
  },
  host: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'ADDRESS',
    brief:
      'The address to listen on: 0.0.0.0 for your network, too (or HOST; else this computer alone)',
  },
  hostName: {
    kind: 'parsed',
    parse: String,
    optional: true,
    variadic: true,
    placeholder: 'NAME',
    brief: 'A name of its own, like dana.example; may be given several times',
  },
  tlsCert: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'FILE',
    brief: 'Serve HTTPS with this certificate (PEM)',
  },
  tlsKey: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'FILE',
    brief: 'The key of that certificate (PEM)',
  },
  proxy: {
    kind: 'parsed',
    parse: String,
    optional: true,
    placeholder: 'ADDRESS',
    brief: 'Believe a proxy at this address when it says that a request came over HTTPS',
  },
  data,
} as const

const serve: Command<Context> = buildCommand({
  loader: async () => (await import('../serve.ts')).serve,
  parameters: {
    flags: {
      ...served,
      kit: {
        kind: 'boolean',
        optional: true,
        withNegated: false,
        hidden: true,
        brief: 'Show every part of the pages at /kit, for whoever works on them',
      },
    },
  },
  docs: { brief: 'Serve the pages to the browser on this computer' },
})

const autostartOn: Command<Context> = buildCommand({
  loader: async () => (await import('../autostart/autostart.ts')).on,
  parameters: { flags: served },
  docs: { brief: 'Start it with your session, served as "serve" would with the same options' },
})

const autostartOff: Command<Context> = buildCommand({
  loader: async () => (await import('../autostart/autostart.ts')).off,
  parameters: { flags: {} },
  docs: { brief: 'Do not start it by itself any more' },
})

const autostartStatus: Command<Context> = buildCommand({
  loader: async () => (await import('../autostart/autostart.ts')).status,
  parameters: { flags: {} },
  docs: { brief: 'Say whether it starts by itself, whether it runs, and on which data' },
})

const autostart = buildRouteMap({
  routes: { on: autostartOn, off: autostartOff, status: autostartStatus },
  docs: { brief: 'Start Sincerely with your session on this computer: on, off or status' },
})

const passphrase: Command<Context> = buildCommand({
  loader: async () => (await import('../passphrase.ts')).passphrase,
  parameters: { flags: { data } },
  docs: { brief: 'Set the pass-phrase that every page asks for' },
})

export const serving = { serve, autostart, passphrase }
