import { z } from 'zod'
import { composeScripts } from '#app/compose-scripts.ts'
import { operation } from '../operation.ts'
import {
  applicationNamed,
  applicationNamedOf,
  personNamed,
  personNamedOf,
  words,
} from '../shapes/named.ts'
import { step, stepGiven } from '../shapes/step.ts'
import { id } from '../shapes/values.ts'
import { warning, warningGiven } from '../shapes/warning.ts'
import { script, scriptGiven } from './script-shape.ts'

export const getScript = operation({
  name: 'get-script',
  says: 'Gives what to say on a call: when they answer, to a machine, and to a colleague.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}/people/{contact}/script',
  takes: z.strictObject({ interview: id, contact: id }),
  gives: z
    .strictObject({
      application: applicationNamed,
      person: personNamed,
      phone: words.optional(),
      timeZone: z.string().meta({ description: 'Where they are' }),
      round: z.int().meta({ description: 'Which follow-up it is' }),
      attempt: z.int(),
      step: step.meta({ description: 'The step of the plan, if there is one open' }).optional(),
      warnings: z
        .array(warning)
        .meta({ description: 'What speaks against calling now; empty when it is due' }),
      answered: script,
      voicemail: script,
      colleague: script,
    })
    .meta({ id: 'CallScripts' }),
  async run(desk, asked) {
    const {
      case: kase,
      contact,
      zone,
      stand,
      warnings,
      scripts,
      ...rest
    } = await composeScripts(desk, asked)
    const { round, attempt } = stand.call
    return {
      application: applicationNamedOf(kase.application),
      person: personNamedOf(contact),
      ...(contact.phone !== undefined && { phone: contact.phone }),
      ...{ timeZone: zone, round, attempt },
      ...(rest.step && { step: stepGiven(rest.step) }),
      warnings: warnings.map(warningGiven),
      answered: scriptGiven(scripts.answered),
      voicemail: scriptGiven(scripts.voicemail),
      colleague: scriptGiven(scripts.colleague),
    }
  },
})
