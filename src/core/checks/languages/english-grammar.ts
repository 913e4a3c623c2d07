// Slips of English grammar that are near certain. A pronoun counts only where it begins a clause, since “the card I
// showed you is ready” and “World War I ends” are right.

const clause =
  '(?<=^|\\n|[.!?;:,(—–]["”’)]? |[“"(]|\\b(?:and|but|because|since|if|when|while|although|though|so|that|where|how|why|whether|think|hope|know|believe|sure|glad|what) )'
const adverb = '(?:(?:also|really|only|just|still|already|never|often|certainly|truly) )?'
const participle =
  '(?:gone|seen|done|been|begun|written|spoken|taken|given|known|grown|chosen|driven|forgotten|eaten|broken|drawn|shown|worn|flown|fallen|risen)'
const third =
  '(?:speaks|says|knows|thinks|wants|needs|works|makes|takes|gives|goes|comes|keeps|shows|helps|hopes|believes|feels|looks|likes|loves|means|understands|brings|uses|leads|runs|tries|begins|starts|enjoys|admires|respects|appreciates|remembers|wishes|gets|sees|finds|has|does|is|was)'

/** Where a subject begins that has no other word before it. */
const subject =
  '(?<=^|\\n|[.!?;] |\\b(?:because|since|although|though|hope|think|know|believe|say|told me|said|me that|how|way|when) )'
const notPlural =
  '(?:lens|series|news|means|headquarters|crossroads|corps|species|works|barracks|sales|cosmos|chaos|ethos|[a-z]+ics|[a-z]+ness|[a-z]+less|proceeds|odds|always|perhaps|afterwards|thus|what|ones|business|boss)'
/** Nouns that may go with a plural though they have no “s”, and words that stand for several. */
const many =
  '(?:team|staff|crew|committee|board|panel|family|group|company|council|management|government|police|press|public|audience|class|faculty|department|firm|couple|pair|number|majority|minority|rest|remainder|half|lot|most|variety|range|bulk|part|percentage|proportion|mass|set|host|data|media|criteria|phenomena|cattle|fish|sheep|deer|feet|teeth|mice|geese|folk|clergy|elderly|young|old|poor|rich|sick|homeless|best|last|first|two|three|four|five|six|seven|eight|nine|ten|dozen|few|many|other|others|latter|former|only|next|following|above|can|could|will|would|may|might|must|should|shall|did|school|hospital|museum|club|union|bank|orchestra|choir|band|cast|trio|duo|quartet|jury|army|navy|time|moment|day|way|place|year|week|things|work|one|everyone|more|same|quality|types?|kinds?|sorts?|governors?|trust|house|kitchen|office|you|they|we|those|these|both|some|all|what|who|which|that)'

export const englishGrammar: readonly RegExp[] = [
  /\bmost (?!honest|modest|robust|interest|recent|request|just|latest|forest|best)[a-z]{3,}(?:[^aeiou]e|[^aeiouo])st\b/gu,
  /\bmore (?:better|easier|faster|clearer|cheaper|stronger|quicker|simpler|safer|smaller|bigger|larger|happier|closer|harder|nicer|smarter|worse)\b/gu,
  new RegExp(
    `${clause}I (?!(?:always|as|was|perhaps|sometimes|thus|besides|afterwards|nowadays|focus|canvas|bias|upstairs|downstairs|indoors|outdoors|overseas|towards)\\b)[a-z]+[^su]s\\b`,
    'gu',
  ),
  new RegExp(
    `${clause}${adverb}(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou) ${participle}\\b(?! (?:is|was|by))`,
    'gu',
  ),
  new RegExp(`\\b(?:as|like|than) (?:I|we|they|he|she) ${participle}\\b`, 'gu'),
  /\b(?:can|could|will|would|should|might|must|shall) (?:not |also |then |never )?(?!(?:always|perhaps|sometimes|thus|as|is|this|his|its|us|was|has|besides|focus|yes|overseas|afterwards|process|address|discuss|upstairs|otherwise)\b)(?:speaks|says|knows|thinks|wants|makes|takes|gives|goes|comes|keeps|shows|helps|brings|uses|leads|runs|tries|begins|starts|stops|gets|sees|finds|does|sends|meets|looks|calls|works|needs|saves|brings|moves|adds|fits|learns)\b(?! (?:and|of))/gu,
  /\b(?:could|would|should|must|might) of\b(?! course)/gu,
  /(?<!\b(?:of|in|on|to|for|from|with|at|by|and|or|about|within) )\b(?:this|that|each|every) (?!(?:people|staff|children|men|women|data|media|police|team|crew|you|we|they|there|these|those|both|some|many|few|none|most|more|all|half|two|three|four|five|six|ten|other)\b)[a-z]+[^s’'] (?:are|were)\b(?= (?:nearly|now|still|very|too|almost|always|so|already|not|empty|full|ready|the|a|an)\b)/gu,
  new RegExp(`${clause}(?:me|him|Me|Him) (?:are|were|have|am|is|was)\\b`, 'gu'),
  /(?<=^|\n|[.!?] )Me and (?:my |the )?\p{L}+\b/gu,
  new RegExp(
    `(?<=^|\\n|[.!?;,] |\\b(?:and|but|because|since|when|although|though|so) )(?:[Hh]e|[Ss]he|[Ii]t) (?:don[’']t|have|are|were able|do)\\b`,
    'gu',
  ),
  /\b(?:he|she|it) don[’']t\b/gu,
  new RegExp(
    `${clause}(?:[Ww]e|[Tt]hey|[Yy]ou) (?:was|has|is|wasn[’']t|hasn[’']t|isn[’']t)\\b`,
    'gu',
  ),
  new RegExp(
    `(?<=^|\\n|[.!?;] |\\b(?:because|since|although|though|hope|think|know|believe) )(?:[Ww]e|[Tt]hey|[Yy]ou) ${third}\\b`,
    'gu',
  ),
  new RegExp(
    `(?<=^|\\n|[.!?;] |\\b(?:because|since|although|though) )(?:[Hh]e|[Ss]he|[Ii]t) (?:go|want|need|know|think|make|give|say|keep|seem|work|take|come)\\b`,
    'gu',
  ),
  /\b(?:I|you|we|they) does(?:n[’']t)?\b/gu,
  new RegExp(
    `${subject}(?:[Tt]he|[Yy]our|[Oo]ur|[Tt]heir|[Mm]y|[Tt]hese|[Tt]hose) (?:[a-z]+ )?(?!${notPlural}\\b)[a-z]{2,}[^suia’'\\W]s (?:${third})\\b(?! of)`,
    'gu',
  ),
  new RegExp(
    `${subject}(?:[Tt]he|[Yy]our|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very) (?!${many}\\b)[a-z]{3,}(?<!s|people|men|women|children) (?:are|were|have)\\b(?! (?:I|you|we|they|the))`,
    'gu',
  ),
  new RegExp(
    `${subject}(?:[Tt]he|[Yy]our|[Oo]ur|[Mm]y) (?!${many}\\b)[a-z]{3,}(?<!s|people|men|women|children) (?:of|on|in|for|from|with|about|at) (?:(?!(?:and|or|which|whom|who|that|how|what|where|when|why|you|we|they|if|as)\\b)[a-z-]+ ){1,4}[a-z]+s (?:are|were) (?:an?|the|very|so|quite|truly)\\b`,
    'gu',
  ),
  /\b(?:yours|ours|mine|theirs) (?:were|are) the (?:\w+ )?one\b/giu,
  /\bthere (?:is|was) (?:many|several|two|three|four|five|six|seven|eight|ten|some (?:things|questions|people|ideas)|a few|few) [a-z]+s\b/giu,
  /\b(?:many|several|these|those) (?:thing|question|year|day|week|month|idea|time|reason|problem|person|people|skill|machine|hour)\b(?<!(?:these|those|many|several) people|many time| time)(?! (?:series|zone|sheet))/gu,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|many|several) (?:year|month|week|day|hour|minute|question|idea|reason|thing)\b(?=[.,;]| (?:ago|of|in|at|with|as|and|for|before|after|later|that|which|when|I)\b)/gu,
  /\b(?:didn[’']t|doesn[’']t|don[’']t|did not|does not|do not) (?:went|saw|said|knew|had|made|took|gave|came|got|thought|told|was|were|wanted|needed|worked|has)\b/gu,
  /\b(?:has|have|had|having|I[’']ve|we[’']ve) (?:\w+ )?(?:went|saw|wrote|spoke|took|gave|knew|began|drove|chose|did)\b(?<! (?:I|we|you|they|he|she|it|who|that|and|team|crew) \w+)(?=[ .,;])/gu,
  /\b(?:rised|teached|catched|buyed|bringed|brang|thinked|goed|runned|writed|speaked|taked|maked|builded|leaded|meeted|feeled|finded|keeped|knowed|payed|readed|sended|spended|telled|understanded|choosed|breaked|drived|falled|gived|growed|heared|holded|leaved|sayed|selled|standed|throwed|weared|winned|learnt me|enjoyned|drawed|drinked|eated|fighted|forgetted|getted|hided|losed|rided|ringed|seed|sitted|sleeped|swimmed|waked)\b(?<!\bseed)/gu,
  /\blet me no\b|\byour welcome\b|\bthank you for you\b|\balot\b|\blook(?:ing|ed)? forward to (?:hear|see|speak|talk|meet|work|learn|join|continue|discuss)\b(?! (?:from you is))|\b(?:hear|talk|speak) form you\b|\b(?:better|more|less|rather|other|easier|faster|larger|smaller|longer|sooner|later) then (?:I|you|we|the|a|an|any|my|our|your|that|this|it|expected|ever|before|most)\b/giu,
  /\bits (?:a|an|the|yours|mine|ours|been|not|going to|because|what)\b|\bit[’']s (?:own|self)\b/giu,
  /\bif their (?:is|are)\b|\bthere (?:own|team|company|work)\b(?<!\b(?:is|was|be|in|from|over|out|up) there \w+)(?=[ .,])|\bthey[’']re (?:own|team|company)\b|\byour (?:going|doing|being|looking for|a great|an|the|not|right that)\b(?! (?:to|out|up|back))|\byou[’']re (?:time|company|team|interview|office|kindness|help|email|work|plant|position)\b|\bwould like too\b|\bto (?:many|much) (?:people|time|of|for|to)\b(?<!\b(?:thanks|due|owe|owed|known|familiar|matters|matter|mean|means|meant|useful|said|spoke|similar|grateful|gave|given|helpful|clear|amounts?|come|comes|came|appeals?|appealed|news|compared|contributed|attributed|led|speak|talk|spoken|talked) \w+ \w+ \w+)/giu,
  /\b[Ii] (?:am|was) (?:agree|work|hope|think|believe|want|appreciate|enjoy|enjoyed|look|looking forward to hear)\b(?! (?:horse|in progress))/gu,
  /\b(?:a|an) (?:informations|advices|feedbacks|equipments|knowledges|works|news(?! [a-z]))\b|\b(?:informations|advices|feedbacks|equipments|knowledges|furnitures|homeworks|softwares)\b/gu,
  /\b[Aa]n (?=[bcdfgjklmnpqrstvwyz][a-z]*[aeiouy])(?=[b-df-hj-np-tv-z]{0,2}[aeiouy])[a-z]{4,}\b/gu,
  /\b[Aa] (?=[aeio])(?!(?:eu|ew|one|once|oui|also|and|into|onto|over|only|each|even|ever|able|again|about|are|as|at|is|in|if|it|or|of|on)\b)(?!eu|ew|one-|once-|uni|oneself|ouija)[a-z]{4,}\b/gu,
  /\b[Tt]here (?:are|were) an? (?!few|lot|number|couple|dozen|hundred|thousand|million|handful|great|good|range|variety|series|host|bunch|half|whole|large|wide|small|awful|huge|vast|terrible)[a-z]+ (?!of\b)/gu,
  /\b(?:enjoy(?:ed)?|appreciated?) to (?:meet|talk|see|speak|hear|learn|visit|work|walk|discuss|be)\b|\bdiscuss(?:ed|ing)? about\b|\bI (?:am|was|[’']m) (?:\w+ )?interesting in\b|\b(?:must|should|can|could|might) to (?:be|have|do|see|make|take|say|go)\b|\bwill can\b|\bcan able\b/gu,
  /\b(?:between|for|with|to) (?:you|him|her|them|\p{Lu}\p{Ll}+) and I\b(?=[.,;!])/gu,
  /\b(?:most best|gooder|bestest|worser|funner|theirselves|hisself|themself’s|irregardless|supposably)\b|\b(?:your|her|their|our)[’']s(?= [a-z])|\bits[’']/giu,
  /\bto (?:went|knew|spoke|wrote|took|gave|came|did|was|were|had|began|ran away)\b(?=[ .,])(?<!\b(?:up|down|back|close|next|belonged|listened|went|happened|similar|according) to \w+)/gu,
  /\b(?:there|it|he|she|this) (?:were|are) (?:an?|the) (?=[a-z]+\b)(?<!\b(?:if|as|though|wish|were|there) \w+ \w+ (?:an?|the) )(?<!\bthere (?:were|are) (?:an?|the) )/giu,
  /\bto here (?:back )?from you\b|\bhearing form\b|\bto meat\b|\b(?:of|for|in|at|with|from|about) you (?:time|team|company|office|plant|kindness|help|patience|hospitality|interest|letter|consideration|shop|school|department|insights?|advice)\b|\bthank your for\b|\bthank you form\b|\bthanks you\b|\bthankyou\b|\bpeak(?:ed|s)? my (?:interest|curiosity)\b|\bbare with\b|\bto loose (?:a|the|my|your|time|money|any|sight)\b|\b(?:your|some|any|good|his|her|this|for the) advise\b|\bwether (?:you|we|it|the|a|or|I|there|that|this)\b|\b(?:plant|general|project|hiring|shift|product|office|store|sales|nurse|account|line|the) manger\b(?! scene)|\bquiet (?:a few|a lot|sure|often)\b|\bwho[’']s (?:work|team|plant|job|name|idea|names|ideas)\b|\b(?:everyone|everything|all|any|nothing) accept (?:for|the)\b/giu,
  /(?<=^|\n|[.!?;] )(?:I|He|She) were\b/gu,
  /\b[Oo]ne of (?:the|your|our|my|those|these) (?:[a-z]+ )?(?:machine|nurse|teacher|engineer|colleague|question|idea|thing|reason|room|customer|patient|student|pupil|plan|part|tool|project|job|place|person|shop|driver|team)\b(?= (?:is|was|has|that|who|I|we|you)\b|[.,])/gu,
  /(?<=^|\n|[.!?;] )Each of (?:the|your|our|my|those|these) [a-z]+s (?:are|were|have)\b|(?<=^|\n|[.!?;] )Th(?:em|is) (?:machines|people|days|things|ideas|questions|folks|nurses|rooms|parts|tools|years|months|weeks|hours|plans)\b|(?<=^|\n|[.!?;] )That (?:are|were)\b/gu,
  /\ba (?:honest|hour|honor|honour|heir)\b|\b[Yy]our going to\b|\b(?:less|more|fewer|better|rather|sooner|later) then (?:one|two|three|four|five|six|ten|twenty|half|\d)|\bsince (?:two|three|four|five|six|ten|many|several) (?:years|months|weeks)(?= *[.,])(?<!\bit(?:[’']s| is| has been) \w+ since \w+ \w+)/gu,
  /(?<=^|\n|[.!?;] )(?:What|Whatever) (?:you|I|we|they) [a-z]+ (?:make|mean|seem|sound|give|take)\b|\bevery (?:days|weeks|years|months|times|hours|nurses|machines|parts)\b|\b(?:did|made|do|make) a (?:homework|advice|progress)\b|\bdid a mistake\b/gu,
]
