// The status note in German.
import type { Language } from '../../language.ts'
import { amWithin, sayDate } from './dates.ts'

export const statusNote: Language['statusNote'] = {
  openings: [
    ({ toldOn, dueOn, role, byYou }) =>
      `${byYou ? 'Sie sagten mir' : 'mir wurde'} ${amWithin(toldOn)} ${byYou ? '' : 'gesagt, '}dass bis ${sayDate(dueOn)} über die ${role} entschieden werden sollte`,
    ({ dueOn, roleAt, byYou }) =>
      `ich möchte auf die ${roleAt} zurückkommen. ${byYou ? 'Sie hatten' : 'Man hatte'} mir gesagt, dass die Entscheidung bis ${sayDate(dueOn)} fallen sollte`,
    ({ met, dueOn, role, byYou }) =>
      `nochmals vielen Dank für unser Gespräch ${amWithin(met)} über die ${role}. So wie ich es verstanden habe, ${byYou ? 'wollten Sie' : 'wollte Ihr Team'} bis ${sayDate(dueOn)} entscheiden`,
    ({ dueOn, roleAt, byYou }) =>
      `${byYou ? 'Sie hatten' : 'Ihr Team hatte'} gehofft, bis ${sayDate(dueOn)} über die ${roleAt} zu entscheiden`,
    ({ toldOn, dueOn, role, byYou }) =>
      `nach dem, was ${byYou ? 'Sie' : 'man'} mir ${amWithin(toldOn)} gesagt ${byYou ? 'haben' : 'hat'}, habe ich bis ${sayDate(dueOn)} mit einer Entscheidung über die ${role} gerechnet`,
    ({ dueOn, roleAt }) =>
      `in meinen Notizen steht ${sayDate(dueOn)}, als Tag der Entscheidung über die ${roleAt}`,
    ({ dueOn, roleAt, byYou }) =>
      byYou
        ? `Sie waren so freundlich, mir bis ${sayDate(dueOn)} eine Nachricht zur ${roleAt} in Aussicht zu stellen`
        : `mir wurde bis ${sayDate(dueOn)} eine Nachricht zur ${roleAt} in Aussicht gestellt`,
    ({ dueOn, roleAt }) =>
      `Pläne ändern sich, darum frage ich wegen der ${roleAt} nach. Die Entscheidung war bis ${sayDate(dueOn)} angekündigt`,
  ],
  questions: [
    () => 'Darf ich fragen, wie es inzwischen steht?',
    () => 'Gibt es Neuigkeiten, die Sie mir mitteilen können?',
    ({ tone }) =>
      tone(
        'Über eine kurze Nachricht würde ich mich sehr freuen',
        'Über eine kurze Nachricht würde ich mich freuen',
        'Für eine kurze Nachricht wäre ich Ihnen dankbar',
      ),
    () => 'Ist die Entscheidung gefallen, oder hat sich der Zeitplan geändert?',
    () => 'Wie geht es im Verfahren voran, und gibt es einen neuen Termin?',
    () => 'Schon ein kurzer Zwischenstand würde mir helfen',
    () => 'Können Sie mir sagen, wie weit die Auswahl ist?',
    () => 'Lässt sich schon etwas zum Ergebnis oder zu den nächsten Schritten sagen?',
  ],
  interests: [
    () => 'An meinem Interesse hat sich seit unserem Gespräch nichts geändert',
    ({ company }) => `Ich würde nach wie vor gern bei ${company} arbeiten`,
    () => 'Die Stelle interessiert mich weiterhin sehr',
    ({ company }) => `Was ich über ${company} erfahren habe, spricht mich unverändert an`,
    () => 'Diese Aufgabe würde ich noch immer sehr gern übernehmen',
    () => 'Von meiner Seite steht alles wie zuvor, und ich käme gern zu Ihnen',
    () => 'Die Arbeit, die Sie beschrieben haben, möchte ich weiterhin machen',
    ({ company }) => `Ich bin überzeugt, dass ich bei ${company} gute Arbeit leisten könnte`,
  ],
  offers: [
    () => 'Wenn weitere Angaben von mir helfen, schicke ich sie Ihnen gern',
    () => 'Gern reiche ich Unterlagen nach, auch Referenzen',
    () => 'Falls Sie noch etwas von mir brauchen, bekommen Sie es gleich',
    () => 'Kann ich noch etwas ergänzen, etwa Referenzen oder Arbeitsproben?',
    () => 'Wenn Sie noch etwas über meine Erfahrung wissen möchten, fragen Sie bitte',
    () => 'Offene Einzelheiten kläre ich gern mit Ihnen',
    () => 'Auch auf Punkte aus unserem Gespräch gehe ich gern noch näher ein',
    () => 'Weitere Unterlagen stelle ich Ihnen gern kurzfristig zusammen',
  ],
  endings: [
    ({ to }) => `Danke für Ihre Hilfe, ${to.name}`,
    ({ to }) => `Für Ihre Zeit danke ich Ihnen, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Herzlichen Dank', 'Danke', 'Vielen Dank')}, ${to.name}, dass Sie mich auf dem Laufenden halten`,
    ({ to }) => `Vielen Dank, ${to.name}, dass Sie mich in Betracht ziehen`,
    ({ to }) => `Danke, ${to.name}. Antworten Sie gern, wann immer es Ihnen passt`,
    ({ to }) => `Nochmals danke für Ihre Mühe, ${to.name}`,
    ({ to }) => `Ich freue mich, von Ihnen zu hören, ${to.name}. Vielen Dank`,
    ({ to }) => `Mein Dank gilt Ihnen, ${to.name}, und allen Beteiligten`,
  ],
  subjects: [
    ({ position }) => `Zum Stand der Entscheidung: ${position}`,
    ({ position }) => `${position}: wie steht es?`,
    ({ role }) => `Die Entscheidung über die ${role}`,
    ({ position }) => `${position}: gibt es Neuigkeiten?`,
    ({ role }) => `Eine Frage zur ${role}`,
    ({ role }) => `Nachfrage zur ${role}`,
    ({ position }) => `Zeitpunkt der Entscheidung: ${position}`,
    ({ roleAt }) => `Zur ${roleAt}`,
  ],
}
