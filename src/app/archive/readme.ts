// What an archive says of itself to whoever opens it, with or without Sincerely.

export const archiveReadme = `This is everything you kept in Sincerely, taken out by yourself.

  data/      what you wrote down, as text: one file for each kind, one record
             on each line, in JSON. people.jsonl are the people you met,
             applications.jsonl the applications, journal.jsonl all that
             happened, with what was taken back.
  files/     the documents you kept (CVs and the like), photos of people, and
             your signature. Each is named by what it holds; data/photos.jsonl,
             data/signature.jsonl and data/material-files.jsonl say which is
             which.
  letters/   the notes as you sent them, to read: one text for each application.
  manifest.json           how many records there are, when this was written, and
                          for each part a checksum (SHA-256).
  archive.schema.json     the form of all records, as JSON Schema (2020-12).

To have it all back, here or on another computer, open Sincerely, go to
Settings, Your data, Bring an archive in. Or run:

  npx sincerely import FILE.zip

What is not in it: the pass-phrase and the devices that are signed in, secret
addresses, keys and passwords for calendars, phones and servers, and what was
reminded of and when. These belong to the place where Sincerely ran, and are
set up anew where you go on.

Anybody who has this file can read all of it. Keep it where only you can.
`
