import { expect, test } from 'vitest'
import { programOn, type Sending } from '../../test/api/program.ts'
import { trials } from '../../test/api/trials.ts'
import { onOneEngine } from '../../test/database/engines.ts'
import { danasDesk, newKey, planner } from '../../test/desk/desk.ts'

const json = { headers: { 'content-type': 'application/json' } }

onOneEngine((data) => {
  const open = async () => programOn(await danasDesk(data()))
  const openTrials = async () => programOn(await danasDesk(data()), { operations: trials() })

  test('an application that is added is in the list', async () => {
    const { ask } = await open()
    const added = await ask('POST', '/applications', { json: planner })
    expect([added.status, added.body]).toEqual([201, { id: expect.any(String) }])
    const { body } = await ask('GET', '/applications')
    expect(body).toMatchObject({ items: [{ id: added.body['id'], company: 'Halvorsen Paper' }] })
  })

  test.each<[string, string, string, Sending, number, string]>([
    ['nobody', 'GET', '/facts', { token: '' }, 401, 'no-token'],
    ['a stranger', 'GET', '/facts', { token: 'guessed' }, 401, 'unknown-token'],
    ['who may only look', 'POST', '/facts', { token: 'read', json: {} }, 403, 'too-little'],
    ['who may only write', 'GET', '/facts', { token: 'write' }, 403, 'too-little'],
    ['who asks for nothing there is', 'GET', '/nowhere', {}, 404, 'no-such-way'],
    ['who breaks the address', 'GET', '/facts/%ff', {}, 404, 'no-such-way'],
    ['who removes a list', 'DELETE', '/facts', {}, 405, 'no-such-method'],
    ['who sends no JSON', 'POST', '/facts', { ...json, body: '{"name' }, 400, 'not-json'],
    [
      'who sends no UTF-8',
      'POST',
      '/facts',
      { ...json, body: Buffer.of(34, 255, 34) },
      400,
      'not-json',
    ],
    ['who sends a form', 'POST', '/facts', { body: new FormData() }, 415, 'wrong-type'],
    ['who sends a list', 'POST', '/facts', { json: [] }, 422, 'wrong-form'],
    ['who sends nothing', 'POST', '/facts', {}, 422, 'missing'],
    [
      'who sends too much',
      'POST',
      '/facts',
      { ...json, body: ' '.repeat(1_100_000) },
      413,
      'too-large',
    ],
    [
      'who invents a field',
      'POST',
      '/facts',
      { json: { name: 'a', value: 'b', colour: 'red' } },
      422,
      'unknown-word',
    ],
    ['who says it in the address', 'POST', '/facts?name=a', { json: {} }, 422, 'unknown-word'],
    [
      'who says it twice',
      'PUT',
      '/facts/a',
      { json: { name: 'a', value: 'b' } },
      422,
      'unknown-word',
    ],
    ['who asks for what is not there', 'GET', '/facts/none', {}, 404, 'unknown-id'],
    [
      'who names what is not there',
      'POST',
      '/facts',
      { json: { name: 'a', value: 'unknown' } },
      422,
      'unknown-id',
    ],
    [
      'who gives a key that is none',
      'PUT',
      '/facts/a',
      { json: { value: 'b' }, headers: { 'idempotency-key': 'short' } },
      422,
      'wrong-form',
    ],
    [
      'who compares where nothing is',
      'POST',
      '/facts',
      { json: { name: 'a', value: 'b' }, headers: { 'if-match': '*' } },
      422,
      'wrong-form',
    ],
  ])('%s is told so', async (_, method, path, sending, status, code) => {
    const { ask } = await openTrials()
    const answer = await ask(method, path, sending)
    expect([answer.status, answer.body]).toEqual([
      status,
      expect.objectContaining({ status, code, type: `/api#${code}`, detail: expect.any(String) }),
    ])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('all that is wrong is said with its field', async () => {
    const { ask } = await open()
    const { body } = await ask('POST', '/applications', {
      json: { ...planner, company: 7, format: 'fax' },
    })
    expect(body).toMatchObject({
      status: 422,
      title: 'Unprocessable Entity',
      errors: [
        { field: 'company', code: 'wrong-form', sentence: '“company” has to be a text.' },
        { field: 'format', code: 'unknown-word', sentence: expect.any(String) },
      ],
    })
  })

  test('what is allowed at a way is said with what is not, and how to come in', async () => {
    const { ask } = await openTrials()
    expect((await ask('PATCH', '/facts/a')).headers.get('allow')).toBe('DELETE, GET, HEAD, PUT')
    const { headers } = await ask('GET', '/facts', { token: 'guessed' })
    expect(headers.get('www-authenticate')).toContain('Bearer')
  })

  test('thirty wrong tokens are enough for a minute; whoever came in before does not notice', async () => {
    const desk = await danasDesk(data())
    const { ask } = programOn(desk, { operations: trials() })
    const tried = async (token: string, from = 'there') =>
      (await ask('GET', '/facts', { token, from })).status
    expect(await tried('read')).toBe(200)
    for (let count = 0; count < 30; count += 1) expect(await tried(`guess${count}`)).toBe(401)
    expect(await tried('guess')).toBe(429)
    expect([await tried('read'), await tried('read-write')]).toEqual([200, 429])
    expect(await tried('read-write', 'elsewhere')).toBe(200)
    desk.goTo('2026-03-02T16:02-06:00')
    expect(await tried('read-write')).toBe(200)
  })

  test('an answer that is known is not sent again', async () => {
    const { ask } = await openTrials()
    await ask('PUT', '/facts/a', { json: { value: 'one' } })
    const etag = (await ask('GET', '/facts/a')).headers.get('etag') ?? ''
    const known = (tag: string) => ask('GET', '/facts/a', { headers: { 'if-none-match': tag } })
    expect([(await known(etag)).status, (await known(`"other", W/${etag}`)).status]).toEqual([
      304, 304,
    ])
    await ask('PUT', '/facts/a', { json: { value: 'two' } })
    expect([(await known(etag)).status, (await known(etag)).body]).toEqual([200, { value: 'two' }])
  })

  test('nobody changes what they have not seen, if they say what they saw', async () => {
    const { ask } = await openTrials()
    await ask('PUT', '/facts/a', { json: { value: 'one' } })
    const etag = (await ask('GET', '/facts/a')).headers.get('etag') ?? ''
    const put = (value: string) =>
      ask('PUT', '/facts/a', { json: { value }, headers: { 'if-match': etag } })
    expect((await put('two')).status).toBe(204)
    expect(await put('three')).toMatchObject({ status: 412, body: { code: 'changed-meanwhile' } })
    expect((await ask('GET', '/facts/a')).body).toEqual({ value: 'two' })
  })

  test('the same request once more has no second effect, and another one under its key is refused', async () => {
    const { ask } = await open()
    const headers = { 'idempotency-key': newKey() }
    const add = (company: string) =>
      ask('POST', '/applications', { json: { ...planner, company }, headers })
    const [first, again] = [await add('Halvorsen'), await add('Halvorsen')]
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(await add('Hexagon')).toMatchObject({ status: 422, body: { code: 'sent-otherwise' } })
    expect((await ask('GET', '/applications')).body['items']).toHaveLength(1)
  })

  test('a query becomes what its schema asks for', async () => {
    const { ask } = await openTrials()
    const { body } = await ask('GET', '/facts?isNew=true&most=7&kinds=a&kinds=b&words=12')
    expect(body).toEqual({ isNew: true, most: 7, kinds: ['a', 'b'], words: '12' })
    expect((await ask('GET', '/facts?isNew=yes')).body).toMatchObject({
      detail: '“isNew” has to be true or false.',
    })
  })

  test('a file comes with a form and goes as what it is', async () => {
    const { ask } = await openTrials()
    const form = new FormData()
    form.set('file', new File(['Dear Ana'], 'für Ana.txt', { type: 'text/plain' }))
    form.set('isNew', 'true')
    const answer = await ask('POST', '/facts/file', { body: form })
    expect([answer.status, answer.text]).toEqual([200, 'für Ana.txt text/plain true Dear Ana'])
    expect(answer.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''f%C3%BCr%20Ana%281%29.txt",
    )
  })

  test.each<[string, () => Sending, number]>([
    ['none', () => ({ body: formOf([]) }), 422],
    ['two', () => ({ body: formOf([file('text/plain'), file('text/plain')]) }), 422],
    ['another kind', () => ({ body: formOf([file('image/png')]) }), 415],
    ['one of an unknown kind', () => ({ body: formOf([file('')]) }), 200],
    ['one that is too long', () => ({ body: formOf([file('text/plain', 200)]) }), 413],
    ['no form', () => ({ json: {} }), 415],
    [
      'a form in pieces',
      () => ({ body: 'x', headers: { 'content-type': 'multipart/form-data; boundary=y' } }),
      422,
    ],
  ])('of files %s is answered as it should', async (_, sending, status) => {
    const { ask } = await openTrials()
    expect((await ask('POST', '/facts/file', sending())).status).toBe(status)
  })

  test('HEAD says the same without the words', async () => {
    const { ask } = await openTrials()
    const [head, get] = [await ask('HEAD', '/facts'), await ask('GET', '/facts')]
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })
})

function file(type: string, length = 5): File {
  return new File(['x'.repeat(length)], 'a', { type })
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  return form
}
