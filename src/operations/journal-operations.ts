// Everything about applications, the people met, and what happened.
import { addApplication } from './applications/add-application.ts'
import { changeApplication } from './applications/change-application.ts'
import { eraseApplication } from './applications/erase-application.ts'
import { getApplication } from './applications/get-application.ts'
import { getCaseFile } from './applications/get-case-file.ts'
import { keepAfterwards } from './applications/keep-afterwards.ts'
import { listApplications } from './applications/list-applications.ts'
import { planCase } from './applications/plan-case.ts'
import { previewErasingApplication } from './applications/preview-erasing-application.ts'
import { removeApplication } from './applications/remove-application.ts'
import { dropScriptWords } from './calls/drop-script-words.ts'
import { getScript } from './calls/get-script.ts'
import { makeScriptTemplate } from './calls/make-script-template.ts'
import { saveMissing } from './calls/save-missing.ts'
import { saveScriptWords } from './calls/save-script-words.ts'
import { find } from './find/find.ts'
import { getInsights } from './insights/get-insights.ts'
import { addInterview } from './interviews/add-interview.ts'
import { callOffInterview } from './interviews/call-off-interview.ts'
import { changeInterview } from './interviews/change-interview.ts'
import { getInterview } from './interviews/get-interview.ts'
import { reinstateInterview } from './interviews/reinstate-interview.ts'
import { savePeople } from './interviews/save-people.ts'
import { saveTakeaways } from './interviews/save-takeaways.ts'
import { previewTakingBack } from './journal/preview-taking-back.ts'
import { recordBounce } from './journal/record-bounce.ts'
import { recordCall } from './journal/record-call.ts'
import { recordNews } from './journal/record-news.ts'
import { recordNote } from './journal/record-note.ts'
import { recordReply } from './journal/record-reply.ts'
import { recordRequest } from './journal/record-request.ts'
import { takeBack } from './journal/take-back.ts'
import { addPerson } from './people/add-person.ts'
import { changePerson } from './people/change-person.ts'
import { erasePerson } from './people/erase-person.ts'
import { getPerson } from './people/get-person.ts'
import { getPhoto } from './people/get-photo.ts'
import { joinPeople } from './people/join-people.ts'
import { keepApart } from './people/keep-apart.ts'
import { listDuplicates } from './people/list-duplicates.ts'
import { listPeople } from './people/list-people.ts'
import { preferWay } from './people/prefer-way.ts'
import { previewErasingPerson } from './people/preview-erasing-person.ts'
import { putPhoto } from './people/put-photo.ts'
import { recordAbsence } from './people/record-absence.ts'
import { recordReturn } from './people/record-return.ts'
import { removePerson } from './people/remove-person.ts'
import { removePhoto } from './people/remove-photo.ts'
import { undoJoining } from './people/undo-joining.ts'
import { letStepGo } from './steps/let-step-go.ts'
import { previewLettingGo } from './steps/preview-letting-go.ts'
import { putOffStep } from './steps/put-off-step.ts'
import { getToday } from './today/get-today.ts'
import { listCalls } from './today/list-calls.ts'
import type { Operation } from './operation.ts'

export const journalOperations: readonly Operation[] = [
  ...[getToday, listCalls, find, getInsights],
  ...[listApplications, addApplication, getApplication, changeApplication, removeApplication],
  ...[keepAfterwards, previewErasingApplication, eraseApplication, getCaseFile, planCase],
  ...[addInterview, getInterview, changeInterview, callOffInterview, reinstateInterview],
  ...[savePeople, saveTakeaways],
  ...[recordCall, recordReply, recordNews, recordNote, recordBounce, recordRequest],
  ...[putOffStep, previewLettingGo, letStepGo, previewTakingBack, takeBack],
  ...[listPeople, addPerson, getPerson, changePerson, preferWay, removePerson],
  ...[recordAbsence, recordReturn, getPhoto, putPhoto, removePhoto],
  ...[listDuplicates, keepApart, joinPeople, undoJoining, previewErasingPerson, erasePerson],
  ...[getScript, saveScriptWords, dropScriptWords, makeScriptTemplate, saveMissing],
] as const
