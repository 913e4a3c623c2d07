// What a thank-you carries in German, in the length of a card: the same parts, each as short as it can be said.
import type { ThankYouParts } from '../../language.ts'
import { byHandling, byWays } from './facts.ts'

export const inShort: Omit<ThankYouParts, 'promise'> = {
  thanks: [
    ({ dayWithin, roleAt, tone }) =>
      `${tone('danke', 'danke', 'ich danke Ihnen')} für das Gespräch ${dayWithin} über die ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('herzlichen', 'vielen', 'vielen')} Dank für Ihre Zeit ${dayWithin} und die Auskünfte zur ${roleAt}`,
    ({ dayWithin, roleAt, tone }) =>
      `es hat mich ${tone('sehr gefreut', 'gefreut', 'sehr gefreut')}, ${dayWithin} mit Ihnen über die ${roleAt} zu sprechen. Danke`,
    ({ dayWithin, roleAt, tone }) =>
      `unser Gespräch ${dayWithin} zur ${roleAt} war ${tone('wunderbar', 'gut', 'sehr aufschlussreich')}. Vielen Dank`,
    ({ dayWithin, roleAt }) =>
      `haben Sie Dank, dass Sie ${dayWithin} mit mir über die ${roleAt} gesprochen haben`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('danke', 'danke', 'ich danke Ihnen')}, dass Sie mir ${dayWithin} von der ${roleAt} erzählt haben`,
    ({ dayWithin, roleAt }) =>
      `für alles, was Sie mir ${dayWithin} zur ${roleAt} gesagt haben, danke ich Ihnen`,
    ({ dayWithin, roleAt }) =>
      `vielen Dank, dass Sie sich ${dayWithin} Zeit für meine Fragen zur ${roleAt} genommen haben`,
  ],
  interest: byWays([
    { dass: 'Mich beschäftigt weiter', colon: 'Eines beschäftigt mich weiter' },
    { dass: 'Interessant fand ich', colon: 'Interessant fand ich' },
    { dass: 'Im Gedächtnis bleibt mir', colon: 'Im Gedächtnis bleibt mir' },
    { dass: 'Gern habe ich gehört', colon: 'Gern gehört habe ich dies' },
    { dass: 'Gefallen hat mir', colon: 'Gefallen hat mir' },
    { dass: 'Gern wüsste ich mehr darüber', colon: 'Gern wüsste ich mehr hierüber' },
    { dass: 'Beeindruckt hat mich', colon: 'Beeindruckt hat mich' },
    { dass: 'Am spannendsten war', colon: 'Am spannendsten war' },
  ]),
  fit: byWays([
    { colon: 'In diese Stelle würde ich eines einbringen' },
    { colon: 'Beitragen könnte ich vor allem dies' },
    { colon: 'Nutzen könnte ich dort dies' },
    { colon: 'Für die Stelle bringe ich dies mit' },
    { colon: 'Helfen könnte ich Ihnen hiermit' },
    { colon: 'Rasch nützlich wäre ich Ihnen hiermit' },
    { colon: 'Die Aufgabe liegt mir' },
    { colon: 'Mein Beitrag dazu wäre' },
  ]),
  issue: byWays([
    { colon: 'Wir sprachen über dieses Problem' },
    { colon: 'Sie erwähnten eine Schwierigkeit' },
    { colon: 'Noch ein Gedanke zu diesem Punkt' },
    { colon: 'Zurückkommen möchte ich auf eines' },
    { colon: 'Ein Thema war auch' },
    { colon: 'Gut, dass wir darüber sprachen' },
    { colon: 'Ein Problem kam zur Sprache' },
    { colon: 'Auch darum ging es' },
  ]),
  handling: byHandling([
    ({ work }) => ({ did: `Dazu aus ${work}`, would: `Dazu aus ${work}` }),
    ({ position }) => ({
      did: `Aus ${position} kenne ich das`,
      would: `Aus ${position} sehe ich es so`,
    }),
    ({ work }) => ({ did: `Ein Beispiel aus ${work}`, would: `Ein Vorschlag aus ${work}` }),
    ({ work }) => ({ did: `Eine Erfahrung aus ${work}`, would: `Eine Anregung aus ${work}` }),
    ({ work }) => ({ did: `Erprobt in ${work}`, would: `Ein Ansatz aus ${work}` }),
    ({ work }) => ({
      did: `Bekannt ist mir das aus ${work}`,
      would: `Naheliegend ist, aus ${work} gesehen`,
    }),
    ({ position }) => ({
      did: `Mein Beispiel aus ${position}`,
      would: `Eine Idee aus ${position}`,
    }),
    ({ work }) => ({
      did: `Vielleicht hilft etwas aus ${work}`,
      would: `Vielleicht hilft ein Rat aus ${work}`,
    }),
  ]),
  invitation: [
    () => 'Fragen Sie gern nach',
    () => 'Einzelheiten schicke ich Ihnen gern',
    () => 'Für Fragen bin ich gern da',
    ({ tone }) =>
      `Wenn Fragen auftauchen, ${tone('fragen Sie einfach', 'fragen Sie bitte', 'fragen Sie bitte')}`,
    () => 'Ihre Fragen beantworte ich gern',
    () => 'Brauchen Sie noch etwas, melden Sie sich bitte',
    () => 'Bitte fragen Sie, wenn etwas fehlt',
    () => 'Gern erzähle ich Ihnen mehr',
  ],
  thanksAgain: [
    ({ to }) => `Nochmals danke, ${to.name}`,
    ({ to }) => `Noch einmal vielen Dank, ${to.name}`,
    ({ to, tone }) => `${tone('Herzlichen', 'Vielen', 'Besten')} Dank nochmals, ${to.name}`,
    ({ to }) => `Ihnen, ${to.name}, noch einmal danke`,
    ({ to }) => `Danke für alles, ${to.name}`,
    ({ to }) => `Und noch einmal danke, ${to.name}`,
    ({ to }) => `Haben Sie nochmals Dank, ${to.name}`,
    ({ to }) => `Danke noch einmal für das Gespräch, ${to.name}`,
  ],
}
