// The published form of an archive, as JSON Schema: one definition for the lines of each file in data/, and one for
// the manifest. Made of what also reads them, so that it cannot say something else.
import { archiveVersion, kinds } from '#store/archive/kinds.ts'
import { formOf } from '#store/archive/records.ts'
import type { Schema } from '#store/archive/forms.ts'

export function archiveSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sincerely:archive:${archiveVersion}`,
    title: `An archive of Sincerely, version ${archiveVersion}`,
    description:
      'The manifest of an archive. Each line of data/NAME.jsonl is one record in the form of $defs/NAME.',
    $ref: '#/$defs/manifest',
    $defs: {
      manifest,
      ...Object.fromEntries(kinds.map((kind) => [kind.name, formOf(kind).schema])),
    },
  }
}

const manifest: Schema = {
  type: 'object',
  properties: {
    format: { const: 'sincerely-archive' },
    version: { type: 'integer', minimum: 1 },
    at: { type: 'string' },
    counts: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
    parts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { type: 'string' },
          size: { type: 'integer', minimum: 0 },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
        required: ['path', 'size', 'sha256'],
      },
    },
  },
  required: ['format', 'version', 'at', 'counts', 'parts'],
}
