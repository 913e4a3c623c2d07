// What to ask on the phone, in German.
import type { Calling } from '../../calling.ts'
import type { Language } from '../../language.ts'

export const questions: Language['questions'] = {
  processes: [
    () => 'Wo stehen Sie im Verfahren?',
    ({ company }) => `Wie weit ist ${company} mit der Suche?`,
    () => 'An welchem Punkt ist das Verfahren jetzt?',
    () => 'Wie geht die Suche voran?',
    () => 'Können Sie mir sagen, wie es steht?',
    () => 'Was sind die nächsten Schritte?',
    () => 'Wie läuft es mit der Auswahl?',
    () => 'Geht alles nach Plan?',
  ],
  credentials: [
    () => 'Wie schneide ich mit meiner Erfahrung ab?',
    () => 'Wie gut passt mein Werdegang zu dem, was Sie suchen?',
    () => 'Wie passt das, was ich mitbringe, zu Ihrem Bedarf?',
    () => 'Wo sehen Sie meine Stärken, und wo haben Sie noch Fragen?',
    () => 'Wie stehe ich im Vergleich mit den anderen da, die sich beworben haben?',
    () => 'Wie gut entsprechen meine Kenntnisse der Stelle?',
    () => 'Gibt es in meinem Werdegang etwas, bei dem Sie unsicher sind?',
    () => 'Wie gut passe ich bis jetzt in Ihr Bild?',
  ],
  materials: [
    () => 'Brauchen Sie Referenzen oder andere Unterlagen von mir?',
    () => 'Wären Referenzen hilfreich, oder etwas anderes?',
    () => 'Gibt es Referenzen oder Dokumente, die ich schicken soll?',
    () => 'Soll ich Ihnen Referenzen oder Arbeitsproben schicken?',
    () => 'Fehlt Ihnen noch etwas von mir, zum Beispiel Referenzen?',
    () => 'Kann ich Ihnen Referenzen oder weitere Unterlagen geben?',
    () => 'Was würde Ihnen noch helfen: Referenzen, Zeugnisse, Beispiele meiner Arbeit?',
    () => 'Möchten Sie Referenzen oder noch etwas Schriftliches?',
  ],
  datesNamed: [
    (calling) =>
      `${byYou(calling, 'Sie sprachen von', 'Ich hörte von')} einer Entscheidung bis ${due(calling)}. ${now(calling, 'Bleibt es dabei?', 'Ist sie gefallen?')}`,
    (calling) =>
      `Der Termin, den ${byYou(calling, 'Sie', 'Ihr Team')} genannt ${byYou(calling, 'haben', 'hat')}, war ${due(calling)}. ${now(calling, 'Gilt er noch?', 'Wie lautet er jetzt?')}`,
    (calling) =>
      `Ich habe mir für die Entscheidung ${due(calling)} notiert. ${now(calling, 'Stimmt das noch?', 'Hat sich das geändert?')}`,
    (calling) =>
      now(
        calling,
        `Rechnen Sie weiter mit einer Entscheidung bis ${due(calling)}?`,
        `Sind Sie bis ${due(calling)} zu einer Entscheidung gekommen?`,
      ),
    (calling) =>
      `Die Entscheidung war bis ${due(calling)} erwartet. ${now(calling, 'Liegen Sie in der Zeit?', 'Wann erwarten Sie sie jetzt?')}`,
    (calling) =>
      now(
        calling,
        `Haben Sie weiterhin vor, bis ${due(calling)} zu entscheiden?`,
        `Konnten Sie bis ${due(calling)} entscheiden?`,
      ),
    (calling) =>
      `So wie ich es verstanden habe, entscheiden Sie bis ${due(calling)}. ${now(calling, 'Bleibt es bei diesem Plan?', 'Gibt es einen neuen Termin?')}`,
    (calling) =>
      now(
        calling,
        `Ist die Entscheidung noch für ${due(calling)} geplant?`,
        `Ist bis ${due(calling)} entschieden worden, oder hat sich der Termin verschoben?`,
      ),
  ],
  datesUnknown: [
    () => 'Wann rechnen Sie mit einer Entscheidung?',
    () => 'Gibt es schon einen Termin für die Entscheidung?',
    () => 'Wann möchten Sie sich festlegen?',
    () => 'Wie bald, denken Sie, werden Sie entscheiden?',
    () => 'Wie sieht der Zeitplan aus?',
    () => 'Welchen Zeitraum haben Sie sich für die Entscheidung gesetzt?',
    () => 'Wann darf ich mit einer Antwort rechnen?',
    () => 'Ist schon bekannt, wann entschieden wird?',
  ],
}

function due({ due: given }: Calling): string {
  return given?.date ?? ''
}

function byYou({ due: given }: Calling, you: string, others: string): string {
  return given?.byYou ? you : others
}

/** A date still to come, or one that has passed. */
function now({ due: given }: Calling, toCome: string, past: string): string {
  return given?.isPast ? past : toCome
}
