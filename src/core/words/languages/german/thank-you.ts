// What a thank-you carries in German, in the length of a letter: each part in eight phrasings. The first sentence
// goes on behind the salutation, so that it begins with a small letter unless it opens with a noun.
import type { ThankYouParts } from '../../language.ts'
import { byHandling, byWays } from './facts.ts'

export const inFull: Omit<ThankYouParts, 'invitation' | 'promise' | 'thanksAgain'> = {
  thanks: [
    ({ dayWithin, roleAt, tone }) =>
      `${tone('herzlichen', 'vielen', 'vielen')} Dank, dass Sie sich ${dayWithin} die Zeit genommen haben, mit mir über die ${roleAt} zu sprechen`,
    ({ day, roleAt, tone }) =>
      `${tone('vielen herzlichen Dank', 'vielen Dank', 'haben Sie vielen Dank')} für Ihre Zeit ${day}. Ich habe ${tone('sehr gern', 'gern', 'mit Freude')} mehr über die ${roleAt} erfahren`,
    ({ dayWithin, roleAt, tone }) =>
      `unser Gespräch ${dayWithin} über die ${roleAt} hat mir ${tone('viel Freude gemacht', 'gut gefallen', 'sehr gefallen')}. ${tone('Danke', 'Danke', 'Ich danke Ihnen')}, dass Sie es möglich gemacht haben`,
    ({ dayWithin, roleAt, tone }) =>
      `es ${tone('war mir eine echte Freude', 'hat mich gefreut', 'war mir eine Freude')}, ${dayWithin} mit Ihnen über die ${roleAt} zu sprechen. Für Ihre Zeit danke ich Ihnen`,
    ({ dayWithin, roleAt }) =>
      `ich möchte Ihnen dafür danken, dass Sie ${dayWithin} mit mir über die ${roleAt} gesprochen haben`,
    ({ dayWithin, roleAt, tone }) =>
      `aus unserem Gespräch ${dayWithin} habe ich ein ${tone('viel', 'viel', 'wesentlich')} klareres Bild von der ${roleAt} mitgenommen. ${tone('Danke', 'Danke', 'Ich danke Ihnen')} für die Zeit, die Sie mir geschenkt haben`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('danke', 'danke', 'ich danke Ihnen')} für die Offenheit, mit der Sie mir ${dayWithin} von der ${roleAt} ${tone('erzählt', 'erzählt', 'berichtet')} haben`,
    ({ dayWithin, roleAt, tone }) =>
      `${tone('herzlichen', 'vielen', 'besten')} Dank für die Zeit, die Sie ${dayWithin} für mich und meine Fragen zur ${roleAt} hatten`,
  ],
  interest: byWays([
    {
      dass: 'Es geht mir seither nicht aus dem Kopf',
      colon: 'Ein Punkt geht mir seither nicht aus dem Kopf',
    },
    { dass: 'Sehr interessant fand ich', colon: 'Eines fand ich dabei sehr interessant' },
    {
      dass: 'Mir ist besonders im Gedächtnis geblieben',
      colon: 'Eines ist mir besonders im Gedächtnis geblieben',
    },
    { dass: 'Besonders gern habe ich gehört', colon: 'Von einem habe ich besonders gern gehört' },
    {
      dass: 'Ich denke noch immer darüber nach',
      colon: 'Sie haben mir viel zum Nachdenken mitgegeben, vor allem dies',
    },
    {
      dass: 'Gern würde ich noch mehr darüber erfahren',
      colon: 'Über eines würde ich gern noch mehr erfahren',
    },
    { dass: 'Beeindruckt hat mich', colon: 'Eine Sache hat mich beeindruckt' },
    { dass: 'Am spannendsten war für mich', colon: 'Am spannendsten war für mich dieser Punkt' },
  ]),
  fit: byWays([
    {
      colon:
        'In der Stelle, wie Sie sie beschrieben haben, könnte ich viel beitragen, und zwar vor allem hiermit',
    },
    {
      colon:
        'So wie Sie die Aufgabe geschildert haben, sehe ich deutlich, was ich einbringen könnte',
    },
    {
      colon:
        'Die Stelle, die Sie beschrieben haben, ist eine, in der ich etwas bewegen könnte; ich bringe dafür eines mit',
    },
    { colon: 'Beim Zuhören wurde mir klar, womit ich Sie in dieser Stelle unterstützen könnte' },
    { colon: 'Ich bin überzeugt, dass ich in dieser Stelle nützlich wäre, allein schon hierdurch' },
    { colon: 'In der beschriebenen Stelle könnte ich rasch mithelfen, denn das bringe ich mit' },
    { colon: 'Was Sie mir über die Stelle gesagt haben, passt gut zu dem, was ich kann' },
    {
      colon:
        'Zu der Arbeit, die Sie mir geschildert haben, könnte ich einiges beitragen, an erster Stelle dies',
    },
  ]),
  issue: byWays([
    { colon: 'Wir haben auch über ein bestimmtes Problem gesprochen' },
    { colon: 'Sie haben auch eine Schwierigkeit erwähnt' },
    { colon: 'Zu einer Frage aus unserem Gespräch möchte ich noch einen Gedanken ergänzen' },
    { colon: 'Auf einen Punkt möchte ich gern zurückkommen' },
    { colon: 'Zur Sprache kam zwischen uns auch dieses Thema' },
    { colon: 'Ich fand es gut, dass wir ein ganz konkretes Problem besprochen haben' },
    { colon: 'Ein Problem hat uns dabei besonders beschäftigt' },
    { colon: 'Einen Teil unserer Zeit haben wir einer schwierigen Sache gewidmet' },
  ]),
  handling: byHandling([
    ({ work }) => ({
      did: `Dazu ein Beispiel aus ${work}`,
      would: `Dazu ein Gedanke aus ${work}`,
    }),
    ({ position }) => ({
      did: `Etwas aus ${position} könnte dabei nützlich sein`,
      would: `Mit dem Blick aus ${position} sähe ich diesen Weg`,
    }),
    ({ position }) => ({
      did: `Aus ${position} kann ich dazu berichten`,
      would: `Nach dem, was ich in ${position} gesehen habe, bietet sich eines an`,
    }),
    ({ work }) => ({
      did: `In ${work} hat sich dafür ein Weg gefunden`,
      would: `Gestützt auf die Erfahrung aus ${work} wäre mein Vorschlag`,
    }),
    ({ work }) => ({
      did: `Ein Beispiel dafür kenne ich aus ${work}`,
      would: `Einen möglichen Ansatz kenne ich aus ${work}`,
    }),
    ({ work }) => ({
      did: `Mir ist das aus ${work} gut bekannt`,
      would: `Mir ist das aus ${work} gut bekannt, und ich sehe dafür eine Lösung`,
    }),
    ({ position }) => ({
      did: `Was ich in ${position} gelernt habe, lässt sich vielleicht übertragen`,
      would: `Was ich in ${position} gelernt habe, spricht für dieses Vorgehen`,
    }),
    ({ work }) => ({
      did: `Etwas Ähnliches gab es auch in ${work}`,
      would: `Aus der Erfahrung in ${work} würde ich Folgendes vorschlagen`,
    }),
  ]),
}
