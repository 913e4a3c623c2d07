// Which script is meant: of the next call to somebody, by who answers.
import { z } from 'zod'
import { reaches } from '#core/words/script.ts'
import { id } from '../shapes/values.ts'

export const scriptAsked = { interview: id, contact: id, reached: z.enum(reaches) }
