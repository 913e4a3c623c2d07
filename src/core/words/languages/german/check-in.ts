// The check-in in German: an opening for each round.
import type { Language } from '../../language.ts'
import { am, amWithin } from './dates.ts'

export const checkIn: Language['checkIn'] = {
  first: [
    ({ met, roleAt }) =>
      `nochmals vielen Dank für unser Gespräch ${amWithin(met)} über die ${roleAt}`,
    ({ met, roleAt }) =>
      `es geht mir um die ${roleAt}, über die wir ${amWithin(met)} gesprochen haben`,
    ({ met, roleAt, tone }) =>
      `es hat mich ${tone('sehr gefreut', 'gefreut', 'sehr gefreut')}, ${amWithin(met)} mit Ihnen über die ${roleAt} zu sprechen`,
    ({ met, roleAt }) =>
      `ich möchte an unser Gespräch ${amWithin(met)} über die ${roleAt} anknüpfen`,
    ({ met, roleAt }) =>
      `nach unserem Gespräch ${amWithin(met)} zur ${roleAt} möchte ich kurz nachfragen`,
    ({ met, roleAt }) =>
      `unser Gespräch ${amWithin(met)} über die ${roleAt} habe ich in guter Erinnerung, und ich bin gespannt, wie es weitergeht`,
    ({ met, roleAt }) =>
      `seit unserem Gespräch ${amWithin(met)} habe ich viel über die ${roleAt} nachgedacht`,
    ({ met, roleAt }) => `Sie haben mir ${amWithin(met)} von der ${roleAt} erzählt`,
  ],
  further: [
    ({ met, roleAt }) =>
      `mein Interesse an der ${roleAt} ist seit unserem Gespräch ${amWithin(met)} noch gewachsen`,
    ({ met, roleAt }) =>
      `ich frage noch einmal wegen der ${roleAt} nach, über die wir ${amWithin(met)} gesprochen haben`,
    ({ met, roleAt }) =>
      `mit ein paar Zeilen möchte ich nach unserem Gespräch ${amWithin(met)} wegen der ${roleAt} in Verbindung bleiben`,
    ({ met, roleAt }) =>
      `ich hoffe, es geht Ihnen gut. Wir sprachen ${amWithin(met)} über die ${roleAt}, und mein Interesse daran besteht weiter`,
    ({ met, roleAt }) =>
      `die ${roleAt} geht mir seit unserem Gespräch ${amWithin(met)} nicht aus dem Kopf`,
    ({ met, roleAt }) =>
      `ich komme noch einmal auf unser Gespräch ${amWithin(met)} zur ${roleAt} zurück`,
    ({ met, roleAt }) =>
      `noch einmal geht es mir um die ${roleAt}, die Sie mir ${amWithin(met)} vorgestellt haben`,
    ({ met, roleAt }) =>
      `auch nach unserem Gespräch ${amWithin(met)} interessiert mich die ${roleAt} sehr`,
  ],
  last: [
    ({ met, roleAt }) =>
      `solche Entscheidungen brauchen Zeit. Die ${roleAt}, über die wir ${amWithin(met)} sprachen, reizt mich nach wie vor`,
    ({ met, roleAt }) =>
      `seit unserem Gespräch ${amWithin(met)} habe ich die ${roleAt} nicht aus den Augen verloren`,
    ({ met, roleAt }) =>
      `an der ${roleAt} bin ich noch so interessiert wie bei unserem Gespräch ${am(met)}`,
    ({ met, roleAt }) =>
      `Sie haben sicher vieles abzuwägen, darum fasse ich mich kurz. Die ${roleAt}, die wir ${amWithin(met)} besprochen haben, würde ich weiterhin gern übernehmen`,
    ({ met, roleAt }) =>
      `Sie sollen wissen, dass ich mich weiterhin für die ${roleAt} interessiere, die Sie mir ${amWithin(met)} beschrieben haben`,
    ({ met, roleAt }) =>
      `an unser Gespräch ${amWithin(met)} über die ${roleAt} denke ich noch oft zurück`,
    ({ met, roleAt }) =>
      `dies ist nur eine kurze Nachricht zur ${roleAt}, über die wir uns ${amWithin(met)} unterhalten haben`,
    ({ met, roleAt }) =>
      `seit unserem Treffen ${amWithin(met)} ist einige Zeit vergangen; mein Interesse an der ${roleAt} ist geblieben`,
  ],
  questions: [
    () => 'Darf ich fragen, wie weit Sie im Verfahren sind?',
    () => 'Wie geht es voran, und gibt es etwas Neues?',
    ({ tone }) =>
      `Ich ${tone('würde mich freuen', 'würde mich freuen', 'wäre Ihnen dankbar')}, vom Stand der Dinge zu hören`,
    () => 'Können Sie mir schon etwas zu den nächsten Schritten sagen?',
    () => 'Würden Sie mich wissen lassen, wie die Suche läuft?',
    () => 'Können Sie mir sagen, wie es um die Entscheidung steht?',
    () => 'Wie sieht es inzwischen bei Ihnen aus?',
    () => 'Würden Sie mir, wenn Sie einen Moment Zeit haben, kurz den Stand mitteilen?',
  ],
  materials: [
    () => 'Wenn Referenzen oder andere Unterlagen helfen, schicke ich sie gern',
    () => 'Wären Referenzen oder weitere Unterlagen für Sie nützlich?',
    () => 'Sagen Sie mir bitte, ob Sie Referenzen, Arbeitsproben oder anderes wünschen',
    () => 'Referenzen und alles, was Sie sonst brauchen, stelle ich gern bereit',
    ({ tone }) =>
      `Falls Sie Referenzen oder weitere Dokumente benötigen, ${tone('sagen Sie einfach Bescheid', 'sagen Sie Bescheid', 'geben Sie mir bitte Bescheid')}`,
    () => 'Soll ich Ihnen Referenzen oder etwas anderes schicken?',
    () => 'Ich kann Ihnen auch Referenzen oder Beispiele meiner Arbeit geben, wenn das hilft',
    () => 'Brauchen Sie Referenzen oder sonst etwas von mir, bekommen Sie es gleich',
  ],
  endings: [
    ({ to }) => `Danke, ${to.name}, für Ihre Unterstützung`,
    ({ to }) => `Für Ihre Mühe danke ich Ihnen, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Herzlichen Dank', 'Danke', 'Vielen Dank')}, ${to.name}, dass Sie an mich denken`,
    ({ to }) => `Eine Antwort ist mir jederzeit willkommen. Vielen Dank, ${to.name}`,
    ({ to }) => `Nochmals vielen Dank, ${to.name}`,
    ({ to }) => `Danke für jede Auskunft, die Sie mir geben können, ${to.name}`,
    ({ to }) => `Alles Gute für Sie, ${to.name}, und vielen Dank`,
    ({ to }) => `Ich freue mich, von Ihnen zu hören, ${to.name}`,
  ],
  subjects: [
    ({ role }) => `Nachfrage zur ${role}`,
    ({ position }) => `${position}: wie geht es voran?`,
    ({ role }) => `Unser Gespräch zur ${role}`,
    ({ role }) => `Eine kurze Frage zur ${role}`,
    ({ position }) => `${position}: gibt es Neues?`,
    ({ role }) => `Noch einmal zur ${role}`,
    ({ position }) => `Weiterhin interessiert: ${position}`,
    ({ position }) => `${position}: kurze Nachfrage`,
  ],
}
