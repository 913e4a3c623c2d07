import { z } from 'zod'
import { id } from '../shapes/values.ts'

export const chosen = z
  .array(id)
  .max(100)
  .meta({ description: 'Who is named; left out: up to three who have agreed' })
