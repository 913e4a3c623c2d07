// A line of thanks after a call, in German.
import type { Language } from '../../language.ts'

export const callThanks: Language['callThanks'] = {
  thanks: [
    ({ to }) => `Danke, dass Sie sich heute am Telefon Zeit genommen haben, ${to.name}`,
    ({ to }) => `${to.name}, vielen Dank für unser Telefonat heute`,
    ({ to, role }) => `Danke, dass Sie heute mit mir über die ${role} gesprochen haben, ${to.name}`,
    ({ to }) => `Es war gut, heute mit Ihnen zu sprechen, ${to.name}. Vielen Dank`,
    ({ to, tone }) =>
      `${tone('Herzlichen', 'Vielen', 'Besten')} Dank für das Gespräch heute, ${to.name}`,
  ],
  endings: [
    () => 'Was Sie mir gesagt haben, hilft mir weiter, und ich freue mich darauf, mehr zu hören',
    ({ company }) =>
      `Es ist gut zu wissen, wie es steht, und ${company} interessiert mich weiterhin sehr`,
    () => 'Wenn Ihnen für die Entscheidung noch etwas fehlt, sagen Sie es mir bitte',
    () => 'Ich bin froh, jetzt den Stand der Dinge zu kennen',
    () => 'Brauchen Sie noch etwas von mir, genügt eine kurze Nachricht',
  ],
}
