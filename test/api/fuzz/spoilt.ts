// A value with something wrong in it: another kind, far too much, signs nobody types, a field too many or too few.
import type { Chance } from '../../fuzz/chance.ts'

export function spoilt(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.below(4) === 0) return wrong(chance)
  if (Array.isArray(value)) {
    if (value.length === 0 || chance.below(4) === 0) return manyOf(value, chance)
    const at = chance.below(value.length)
    return value.map((one, index) => (index === at ? spoilt(one, chance) : one))
  }
  const names = Object.keys(value)
  const name = names.length > 0 ? chance.oneOf(names) : 'x'
  switch (chance.below(8)) {
    case 0:
      return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name))
    case 1:
      return JSON.parse(
        `{${JSON.stringify(chance.oneOf(oddNames))}:1,${JSON.stringify(value).slice(1)}`.replace(
          /,\}$/,
          '}',
        ),
      )
    default:
      return { ...value, [name]: spoilt((value as Record<string, unknown>)[name], chance) }
  }
}

/** A text of a way, a query or a header. */
export function wrongText(chance: Chance): string {
  return chance.oneOf(texts)
}

function wrong(chance: Chance): unknown {
  return chance.below(3) === 0 ? chance.oneOf(values) : chance.oneOf(texts)
}

function manyOf(value: readonly unknown[], chance: Chance): unknown {
  return Array.from({ length: chance.oneOf([1, 20, 2_000]) }, () => value[0] ?? wrong(chance))
}

const oddNames = ['__proto__', 'constructor', 'toString', '', 'a.b', '\u0000', 'colour']

const deep = JSON.parse('['.repeat(2_000) + ']'.repeat(2_000))

const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 7, 0.5, 1e308, -1e308, 2 ** 53, 1e-7, [], {}, [[]], deep],
  ...[{ id: 'x' }, { __proto__: null }, ['a', 'b'], [null], [{}]],
]

const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\u0007\u001b[31m',
    '\r\n',
    '\ud800',
    'a\udc00b',
    '\ufeff',
    '\u202eevil',
  ],
  ...['👩🏽‍🏭👨‍👩‍👧‍👦', 'e\u0301'.repeat(50), 'Ö'.repeat(20_001), 'x'.repeat(60_000), '\n'.repeat(5_000)],
  ...[
    '0',
    '-1',
    '1e9',
    'NaN',
    'true',
    'null',
    'undefined',
    '[object Object]',
    '99999999999999999999',
  ],
  ...[
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '+275760-09-13',
    '-271821-04-20',
    '2026-13-01T25:61',
  ],
  ...[
    '2026-03-29T02:30[Europe/Berlin]',
    '9999-12-31T23:59:59Z',
    '+275760-09-13T00:00:00Z',
    '24:00',
  ],
  ...[
    'America/Nowhere',
    'Etc/GMT+99',
    'XX',
    'us',
    '../../etc/passwd',
    '%00',
    '%',
    '_',
    "' or 1=1 --",
  ],
  ...[
    '{{ 1 | times: 9 }}',
    '{% for i in (1..100000000) %}x{% endfor %}',
    '<script>alert(1)</script>',
  ],
  ...[
    '019c0000-0000-7000-8000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '*',
    '"',
    'AND OR NEAR(',
  ],
  ...[
    'ana@@halvorsen.example',
    'a@b',
    'Ana <ana@x.example>, b@y.example',
    'a\r\nBcc: b@c.example',
    '+1',
  ],
  ...[
    'http://127.0.0.1:1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '#panic()',
  ],
]
