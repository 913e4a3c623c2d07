// What the page of the API knows of its document.

export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
  readonly 'x-problems': Readonly<
    Record<string, { readonly status: number; readonly says: string }>
  >
}

export type ApiOperation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly [string]
  readonly security: readonly [{ readonly token: readonly [string] }]
  readonly parameters: readonly object[]
  readonly requestBody?: { readonly content: ApiContent }
  readonly responses: Readonly<Record<string, { readonly content?: ApiContent } | object>>
}

type ApiContent = Readonly<Record<string, { readonly schema?: unknown }>>
