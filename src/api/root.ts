// Where the API lies. A version stays as it is but for what is added.

export const root = '/api/v1'
