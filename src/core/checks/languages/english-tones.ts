// What English says when it apologizes, pleads or presses. Each pattern is a turn that a good letter does not
// need: where a trade or a story may say the same, the pattern asks for more of the sentence.
import type { Tone } from './language.ts'

const deadline =
  '(?:(?:by|before|until|till) (?:tomorrow|noon|tonight|the end of|close of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|the (?:week|weekend|month)|\\d)|today|tonight|tomorrow|within|no later|now\\b|in the next)'
const urgent =
  '(?:as soon as possible|asap|a\\.s\\.a\\.p|immediately|at once|right away|straight ?away|without (?:any |further )?delay|by return)'
const answer = '(?:answer|decision|reply|response|yes or no|yes|verdict)'
const decide =
  '(?:decide|reply|respond|answer(?! (?:for|to|every|each|all|the phone))|make up your minds?|make (?:a|your) decision|make me an offer|offer me|hire me)'

const apology = [
  /\b(?:I(?:[’']m| am)(?: \w+){0,2}|(?:so|very|really|terribly|deeply|awfully)) sorry\b(?! (?:to (?:hear|learn|see|read|miss|have missed|leave|say goodbye)|for your|for the loss|that (?!I\b|my\b|this\b)|(?:you|your|we|she|he|they|the)\b))/giu,
  /\bsorry (?:for (?!your\b|the loss)|to (?:bother|disturb|trouble|take|write|be|keep|ask|chase|nag|pester|intrude|interrupt|impose|have (?:taken|kept|bothered|troubled|disturbed|been))|about (?!your\b)|if (?:I|this)\b|once (?:more|again)|that I\b)/giu,
  /\bI (?:(?:must|do|want to|would like to|wish to|have to|should|need to|can only|sincerely|truly|deeply|really|also|just|again) )*apologi[sz]e\b|\b(?:I(?:[’']d| would) like|let me|allow me)(?: to)? apologi[sz]e\b|\b(?:my|please accept my|sincere|many|with) (?:\w+ )?apolog(?:y|ies)\b|(?<=^|\n|[.!?] )apologies\b/giu,
  /\b(?:forgive|excuse|pardon) (?:me|my|this)\b|\b(?:forgive|excuse|pardon) (?:the|any) (?:\w+ )?(?:delay|bother|intrusion|inconvenience|trouble|interruption|length|handwriting|writing|mistakes?|errors?|liberty|nerves|rambling|disturbance|ink|smudges?)\b/giu,
  /\bI (?:\w+ ){0,2}?(?:feel|am|was) (?:\w+ )?(?:terrible|awful|bad|guilty|embarrassed|ashamed|mortified) (?:for|about|that|of|to)\b/giu,
  /\bI know (?:that )?I(?:[’']m| am) (?:being )?(?:\w+ )?(?:annoying|(?:a|such a) \w+)|\b(?:be|being|become|been) (?:such )?an? (?:nuisance|pest|bother|burden|annoyance)\b|\bbeing (?:so )?annoying\b/giu,
  /\b(?:to|for|not|keep|keeps|hate to|I) (?:bother|pester|nag|hound|disturb)(?:ing)? you\b|\b(?:for|to be) troubling you\b/giu,
  /\bI hope (?:that )?(?:(?:I(?:[’']m| am)|this is|it is) not|this (?:does not|doesn[’']t)|I(?: do not| don[’']t)) (?:\w+ )?(?:bother|disturb|annoy|impos|intrud|troubl|too )\w*/giu,
  /\b(?:wast(?:e|ed|ing)) (?:so much of |any more of |of )?your (?:\w+ )?time\b/giu,
  /\bmy (?:poor|terrible|clumsy|weak|awful|rambling|stumbling) (?:\w+ )?(?:answers?|perform\w+|english|showing|interview|replies)\b|\bI (?:did|performed|answered) (?:so |very )?(?:badly|poorly|terribly)\b|\bI (?:messed|screwed) up\b|\bI blew (?:it|the)\b/giu,
  /\bI regret (?:any|the|my|having) (?:\w+ )?(?:inconvenience|delay|trouble|nerves|bothered|troubled|answers?)\b|\bbeg your (?:pardon|forgiveness|indulgence)\b/giu,
  /\bsorry again\b|(?<=[,.] )sorry(?= *[.!])|\b(?:embarrassed|ashamed) (?:by|at) (?:how|my|the way I)\b|\bI (?:know I )?(?:talked|spoke|rambled|went on|wrote) (?:far |much |a bit |rather )?too (?:much|long)\b|\bregret (?:having|that I|how I)\b|\bI should have (?:\w+ )?(?:answered|done|been|prepared) (?:\w+ )?(?:better|more)\b/giu,
]

const pleading = [
  /\bI (?:\w+ ){0,2}?need (?:this|the|that|a) (?:job|position|work|role|chance|opportunity|break)\b(?! (?:number|title|description|of))/giu,
  /\bI(?:[’']m| am)(?: \w+){0,3} (?:desperate|begging|pleading|imploring)\b(?! to differ)|\bdesperately (?:need|want|hope|hoping|wish|trying)|\bI (?:\w+ )?(?:beg|implore|plead|beseech|entreat)\b(?! (?:to differ|your pardon))|\bbegging (?:you|for (?:this|a|the|good))\b|\bbeg of you\b|\bto the point of begging\b|\bdesperate (?:for|to)\b|\bin desperation\b|\bon my knees\b/giu,
  /(?<!\bto )\bgive me (?:just |only )?(?:an?|one|this|another|the) (?:\w+ )?(?:chance|shot|break|try)\b|\b(?:please|just) (?:\w+ )?give me (?:\w+ ){1,2}opportunity\b/giu,
  /\bI(?:[’']ll| will|[’']d| would) (?:\w+ )?(?:do|take|accept) (?:absolutely |just about |almost |literally )?(?:anything(?! (?:differently|else))|any (?:job|position|salary|pay|wage|terms))\b|\bwork for (?:free|nothing|less|half|any)\b/giu,
  /\bplease,? please\b|\bpretty please\b|\b(?:cannot|can[’']t|can not|could not|couldn[’']t) (?:\w+ )?afford (?:to (?:lose|wait|be|go|miss|stay)|another (?:month|rejection|no|week)|this (?:to|not))\b|\bI (?:cannot|can[’']t|can not) afford\b(?! (?:a|the|your) )/giu,
  /\b(?:los(?:e|ing)) (?:my|our) (?:house|home|apartment|flat)\b|\bpay (?:my|our|the) (?:rent|bills|mortgage)\b|\b(?:bills|rent|mortgage) to pay\b|\bmouths? to feed\b|\bfamily to (?:feed|support)\b|\bmy (?:family|children|kids|wife|husband) (?:\w+ )?(?:depends?|rely|relies|is counting|are counting|needs? (?:me|this))\b/giu,
  /\bmy (?:very )?(?:last|only|final|one) (?:hope|chance|shot|resort|way out)\b|\b(?:pity|mercy) on me\b|\btake pity\b|\bhave (?:mercy|a heart)\b|\bin your heart\b/giu,
  /\bplease,? (?:do |just |oh )?(?:choose|pick|hire|consider|take|select) me\b(?! (?:through|around|along|up|to|back))|\b(?:ask|asking|urge|want|need|hope) (?:that )?you (?:to |will )?(?:\w+ )?(?:choose|pick|hire|select) me\b/giu,
  /\b(?:it|this|that|which)(?: (?:job|position|role|chance))? (?:would|will|could) mean (?:everything|the world|the whole world|all the world)\b|\bdream come true if\b/giu,
  /\b(?:nobody|no one)(?: else)? (?:will|wants to|would|wants) (?:\w+ )?(?:hire|take|have|want|me)\b|\bI(?:[’']ve| have) been (?:rejected|turned down|refused)\b|\bmy (?:whole |entire )?(?:life|future|happiness) depends\b|\beverything depends on\b|\bdepends? on (?:this job|your (?:answer|decision|yes))\b/giu,
  /\bplease (?:do not|don[’']t|do n[’']t|never) (?:\w+ )?(?:forget (?:me|about me)|reject|overlook me|turn me|let me down|say no|pass me|refuse me)|\bheart (?:would|will) (?:\w+ )?break\b|\bheartbroken\b|\b(?:devastated|crushed|lost) if\b/giu,
  /\bI (?:\w+ ){0,2}?need (?:this|it)(?: (?:so|more|very|badly|much)\b|(?= *[.!]))|\bI want (?:this|the) (?:job|position|role|work) (?:so |very |more than|badly)|\b(?:saving|would save) my life\b|\bwits[’']? end\b|\bplease,? (?:just |do )?let me (?:have|get|work|be)\b|\bplease,? (?:just )?say yes\b|\b(?:do|give) (?:whatever it takes|anything) (?:to get|to have|to be|for) (?:this|the|your|hired|chosen)?\b/giu,
  /\ball I have left\b|\bwithout (?:this|the) (?:job|position|work),? I\b|\bwhat I(?:[’']ll| will| would| shall) do (?:without|if)\b|\b(?:rent|bills|mortgage|loan) (?:is|are) (?:\w+ )?(?:due|overdue|unpaid)\b|\bneed the money\b|\bbreak my heart\b|\b(?:nobody|no one|nowhere) else to (?:turn|go)\b|\bwithout (?:any )?pay\b(?=[.!])|\bI(?:[’']ll| will|[’']d| would) be (?:\w+ )?(?:crushed|devastated|heartbroken|destroyed|ruined)\b|\bI(?:[’']ll| will| would) (?:die|starve|be lost|be ruined)\b|\bI(?:[’']m| am) (?:\w+ )?praying\b|\bpity on\b|\bI(?:[’']ve| have) never wanted anything\b/giu,
]

const pressure = [
  new RegExp(
    `\\b(?:I|and|but) (?:\\w+ ){0,3}?(?:need|require|must have|must ask for|demand|insist (?:on|upon)|(?:want|expect)(?= an? answer))(?: (?:to have|to get|to receive|having))? (?:an?|your|the|some|my) (?:\\w+ ){0,2}?(?:${answer}|offer)\\b(?! (?:times?|key|letter|rate))`,
    'giu',
  ),
  new RegExp(
    `\\b(?:expect|want|like|appreciate|await)(?: to have| to get)? (?:an?|your|the) (?:\\w+ ){0,2}?${answer}\\b[^.?!]{0,20}?\\b(?:${deadline}|${urgent})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:need|have|must|got|want|expect) (?:to )?(?:know|hear|be told)\\b[^.?!;,]{0,30}?\\b(?:${deadline}|${urgent})`,
    'giu',
  ),
  new RegExp(
    `\\binsist (?:on|upon) (?:an?|your|having|hearing|getting|knowing)\\b|\\bI (?:must |have to )?(?:press|push|urge) you\\b`,
    'giu',
  ),
  new RegExp(
    `(?:\\b(?:please|kindly|I (?:ask|want|need|expect|urge|require) you to|do)|(?<=^|\\n|[.!?] ))(?:\\b ?\\w+){0,2}? ?\\b(?:${decide}|confirm|give me (?:an?|your) (?:\\w+ )?${answer}|send me (?:an?|your|the) (?:\\w+ )?(?:offer|contract|${answer}))\\b[^.?!]{0,40}?\\b(?:${deadline}|${urgent})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:let me know|get back to me|come back to me|tell me|call me|write to me)\\b[^.?!]{0,30}?\\b(?:${urgent}|or (?:I am|I[’']m|else)\\b)`,
    'giu',
  ),
  new RegExp(`\\byour (?:\\w+ ){0,2}?${answer}\\b[^.?!]{0,20}?\\b${urgent}`, 'giu'),
  new RegExp(
    `\\b(?:decide|answer|reply|respond|act)\\b[^.?!]{0,40}?\\bor (?:else\\b|lose\\b|(?:you|I)(?:[’']ll| will| shall)? (?:lose|miss|regret|walk|go|move|look|take|accept|sign))`,
    'giu',
  ),
  /\bor I(?:[’']m| am)(?: \w+)? (?:gone|out|off|walking|leaving|done)\b|\bor (?:you(?:[’']ll| will) )?lose me\b|\bor else\b(?= *[.!])|\byou(?:[’']ll| will) (?:regret|be sorry|lose me|miss out)\b|\byour loss\b(?! )|\btake it or leave it\b|\bnow or never\b/giu,
  /(?<!\b(?:I|we|they|to|who|and|people) )\bdecide (?:now|today|soon|quickly|fast|immediately|at once)\b|\b(?:cannot|can[’']t|won[’']t|will not|not) (?:be )?(?:available|free|on the market) (?:for (?:long|ever)|forever|much longer)\b/giu,
  /\b(?:I(?:[’']m| am| have|[’']ve| hold)|and have|already have|as I have)(?: \w+){0,3} (?:another|other|several|competing|two|three|better|further|a second)(?: \w+)? offers?\b|\boffers? (?:in hand|on the table|elsewhere|waiting)\b|\bcompeting offers?\b/giu,
  /\b(?:other|another) (?:\w+ )?(?:compan(?:y|ies)|employers?|firms?|outfits?|recruiters?|people)\b (?:\w+ ){0,2}?(?:wants?|waiting|interested|keen|ready|pressing|asking|chasing|courting|offered|made me|made an offer)\b(?=[^.?!]*\b(?:me|my|offer|answer)\b)|\bother (?:companies|employers) are (?:\w+ )?(?:interested|waiting|after)|\bothers (?:are|who are)(?: \w+)? (?:waiting|interested|asking|after me|keen)\b|\bin (?:high |great )demand elsewhere\b/giu,
  new RegExp(
    `\\byou (?:\\w+ )?(?:must|need to|have to|ought to|should|had better) (?:\\w+ ){0,2}?(?:${decide}|let me know|get back to me|hurry|act (?:fast|now|quickly|soon))\\b(?! (?:what|whether|if|which|how|between|when|who|on))|\\b(?:had|[’']d) better (?:\\w+ )?(?:decide|answer|reply|respond|hurry|call|act|tell|let|make)`,
    'giu',
  ),
  /\bwhy (?:have|has|haven[’']t|hasn[’']t|did|didn[’']t) (?:you|nobody|no one|I)\b[^.?!]*\b(?:not|yet|called|answer(?:ed)?|repl(?:y|ied)|heard|call|back)\b|\b(?:why (?:is|does) (?:it|this)|what(?:[’']s| is)) (?:\w+ )?tak(?:e|ing) (?:you )?so long\b/giu,
  /\bI(?:[’']m| am| have|[’']ve)(?: been)? still waiting\b|\bI(?:[’']ve| have) been waiting\b|\bI(?:[’']ve| have) waited (?:\w+ ){0,2}?(?:long|enough|weeks?)\b|\bwaiting for your (?:answer|reply|decision)\b|\b(?:keep(?:ing)?|kept|leav(?:e|ing)|left|made?) me (?:wait(?:ing)?|hanging|in the dark)\b|\b(?:tired|sick) of waiting\b/giu,
  /\b(?:final|last) (?:reminder|notice)\b|\bpatience (?:is|has|wears?)\b|\bmy patience\b|\b(?:los(?:e|ing)|out of) patience\b|\bclock is ticking\b|\btime is (?:running|short|up)\b|\bI(?:[’']m| am) (?:\w+ )?(?:impatient|running out of time)\b|\bhurry up\b|\bplease hurry\b/giu,
  /\b(?:cannot|can[’']t|won[’']t|not|n[’']t) wait (?:any longer|forever|much longer|for ever|around|indefinitely|past|beyond|until)\b|\bI deserve\b|\byou owe me\b|\byou promised (?:me|to|an?)\b/giu,
  /\bI assume (?:that )?(?:I (?:have|got|am)|I[’']ve|the (?:job|position|role)|it is mine|you will (?:hire|offer|choose|pick|be))\b/giu,
  /\b(?:going to|will|cannot|can[’']t|able to|won[’']t) (?:not )?(?:hold|keep|leave) (?:this|the|my|a|that|your) (?:\w+ )?(?:place|spot|seat|offer|door|option|position)\b[^.?!]{0,20}?\b(?:open|for you|free|forever|any longer)\b/giu,
  /\bI(?:[’']ll| will| shall|[’']d| would)(?: \w+){0,3} (?:accept|take|go with|sign with|consider|look|go) [^.?!]{0,25}?\b(?:another offer|other offers?|elsewhere|competitor)|\bbefore I (?:have to )?(?:accept|take|sign|commit)[^.?!]{0,15}?\b(?:another|other|elsewhere|something else|offer)|\bbefore (?:somebody|someone) else (?:takes|hires|snaps|gets)\b|\bwithdraw my (?:application|name|candidacy)\b/giu,
  /\b(?:set|give|giving|gave) you (?:a deadline|until|till)\b|\bmy deadline\b|\bdo(?:n[’']t| not) (?:make|keep) me wait|\b(?:unless|if) (?:you (?:do not|don[’']t|fail)|I (?:do not|don[’']t) hear)[^.?!]{0,60}?\bI(?:[’']ll| will| shall) (?:\w+ )?(?:assume|accept|withdraw|look elsewhere|go elsewhere|take (?:my|the other|another|it))\b/giu,
  /\byou have until\b|\bI(?:[’']ll| will| can) (?:only|not) wait\b(?! to)|\bI have (?:already )?waited (?:\w+ )?(?:long|enough|patiently)\b|\b(?:firms|companies|employers|offers|recruiters) (?:are|is) after me\b|\bhigh time (?:that )?(?:you|I had)\b|\b(?:suggest|advise|recommend|would like|expect|want|need) (?:that )?(?:you|you to) (?:to )?(?:\w+ )?(?:decide|choose|answer|reply|respond|act)\b/giu,
  /\bcannot (?:be expected to wait|afford to (?:pass|lose|miss|turn|wait|let))\b|\b(?:call|calling|write|writing|ring|ringing) (?:you )?every (?:day|morning|hour) until\b|\bI have other (?:options|possibilities|irons)\b|\b(?:I|and) (?:have to|must|need to|shall need to) (?:have|get|receive) (?:an?|your|the) (?:\w+ )?(?:answer|decision|reply|response|word|offer|yes)\b|\b(?:my|this|their|the other) offer (?:\w+ )?(?:expires|runs out|lapses|ends|stands until)\b|(?:(?<=^|\n|[.!?] )|\b(?:please|kindly|you|you to) )(?:choose|decide|act|answer|reply) (?:fast|quickly|soon|promptly)\b/giu,
]

export const englishTones: readonly Tone[] = [
  { rule: 'apology', patterns: apology },
  { rule: 'pleading', patterns: pleading },
  { rule: 'pressure', patterns: pressure },
]
