// What to say when a colleague answers, in German. The whole name without Frau and Herr needs no case.
import type { Language } from '../../language.ts'

export const colleague: Language['colleague'] = {
  greetings: [
    ({ hello, me, to }) => `${hello}, hier ist ${me}. Könnte ich bitte mit ${to.full} sprechen?`,
    ({ hello, me, to }) => `${hello}, hier spricht ${me}, ich wollte zu ${to.full}`,
    ({ hello, me, to }) => `${hello}, ${me} hier. Ich würde gern mit ${to.full} sprechen`,
    ({ hello, me, to }) => `${hello}. Ist ${to.full} im Haus? Hier ruft ${me} an`,
    ({ hello, me, to }) =>
      `${hello}, mein Name ist ${me}. Ich hatte gehofft, ${to.full} zu erreichen`,
    ({ hello, me, to }) =>
      `${hello}, würden Sie mich bitte mit ${to.full} verbinden? Mein Name ist ${me}`,
    ({ hello, me, to }) => `${hello}, ${me} ist mein Name. Ist ${to.full} zu sprechen?`,
    ({ hello, me, to }) => `${hello}, ich versuche, ${to.full} zu erreichen. Hier ist ${me}`,
  ],
  subjects: [
    ({ metOn, role }) => `Es geht um die ${role}. Gesprochen haben wir ${metOn}`,
    ({ metOnWithin, role }) => `Wir haben ${metOnWithin} über die ${role} gesprochen`,
    ({ metOnWithin, role }) =>
      `Ich rufe wegen der ${role} an, über die wir ${metOnWithin} geredet haben`,
    ({ metOnWithin, role }) => `Ich hatte ${metOnWithin} ein Gespräch zur ${role}`,
    ({ metOn, role }) => `Ich frage wegen der ${role} nach. Unser Gespräch war ${metOn}`,
    ({ metOnWithin, role }) =>
      `Ich habe mich ${metOnWithin} bei Ihnen vorgestellt, es geht um die ${role}`,
    ({ metOn, role }) => `Der Anlass ist die ${role}. Kennengelernt haben wir uns ${metOn}`,
    ({ metOnWithin, role }) => `Ich war ${metOnWithin} zum Gespräch über die ${role} da`,
  ],
  times: [
    ({ to }) => `Wann ist ${to.full} am besten zu erreichen?`,
    ({ to }) => `Zu welcher Zeit rufe ich für ${to.full} am besten wieder an?`,
    ({ to }) => `Wann erwarten Sie ${to.full} zurück?`,
    ({ to }) => `Um welche Uhrzeit sollte ich es bei ${to.full} noch einmal versuchen?`,
    ({ to }) => `Gibt es heute eine Zeit, zu der ${to.full} frei ist?`,
    ({ to }) => `Wann passt es ${to.full} am ehesten?`,
    ({ to }) => `Wann hat ${to.full} wohl eine Minute für ein Telefonat?`,
    ({ to }) => `Können Sie mir sagen, wann ${to.full} wieder am Platz ist?`,
  ],
  messages: [
    ({ to, me, role }) =>
      `Darf ich eine Nachricht hinterlassen? Bitte richten Sie ${to.full} aus, dass ${me} wegen der ${role} angerufen hat`,
    ({ to, me, role }) =>
      `Würden Sie ${to.full} bitte wissen lassen, dass ${me} wegen der ${role} angerufen hat?`,
    ({ to, me, role }) =>
      `Könnten Sie ${to.full} sagen, dass ich am Telefon war? Mein Name ist ${me}, und es geht um die ${role}`,
    ({ to, me, role }) => `Könnte ich für ${to.full} etwas hinterlassen? Von ${me}, zur ${role}`,
    ({ to, me, role }) =>
      `Bitte geben Sie ${to.full} Bescheid. Noch einmal: ${me}, wegen der ${role}`,
    ({ to, me, role }) =>
      `Würden Sie an ${to.full} weitergeben, dass sich ${me} zur ${role} gemeldet hat?`,
    ({ to, me, role }) =>
      `Könnten Sie für ${to.full} meinen Namen notieren, ${me}, und dazu, dass es um die ${role} geht?`,
    ({ to, me, role }) =>
      `Könnten Sie ${to.full} etwas ausrichten? ${me} bittet um Rückruf, zur ${role}`,
  ],
  numbers: [
    ({ number }) => `Meine Nummer ist ${number}. Noch einmal: ${number}`,
    ({ number }) => `Erreichbar bin ich unter ${number}. Ich wiederhole: ${number}`,
    ({ number }) => `Hier ist meine Nummer: ${number}. Zur Sicherheit noch einmal: ${number}`,
    ({ number }) => `Für einen Rückruf nehmen Sie am besten ${number}. Also ${number}`,
    ({ number }) => `Ich habe die Nummer ${number}. Und ein zweites Mal: ${number}`,
    ({ number }) => `Die Nummer lautet ${number}. Das war ${number}`,
    ({ number }) => `Meine Telefonnummer ist ${number}. Ich sage sie noch einmal: ${number}`,
    ({ number }) => `Die Nummer für den Rückruf: ${number}. Noch einmal langsam: ${number}`,
  ],
  endings: [
    () => 'Danke für Ihre Hilfe',
    ({ tone }) => `${tone('Herzlichen Dank', 'Danke', 'Vielen Dank')} fürs Ausrichten`,
    () => 'Das ist sehr freundlich von Ihnen, danke',
    () => 'Vielen Dank und einen schönen Tag',
    () => 'Ich danke Ihnen, auf Wiederhören',
    () => 'Danke, dass Sie es notiert haben',
    () => 'Sie haben mir sehr geholfen, vielen Dank',
    () => 'Besten Dank für Ihre Mühe, einen guten Tag noch',
  ],
}
