// How the Dovecot of the tests is set up: one mailbox for whoever knows the password, folders as most providers have
// them, and nothing of the machine's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type DovecotOptions = {
  /** Files of a key and a certificate: then it offers STARTTLS, and takes no password without. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Where a token is asked about (RFC 7662): then XOAUTH2 lets in, too. */
  readonly tokens?: string
  /** The name of the folder of sent mails, and of junk. */
  readonly sent?: string
  readonly junk?: string
  /** Without, folders are known by their names alone. */
  readonly specialUse?: boolean
}

type Place = {
  readonly port: number
  readonly lmtp: number
  readonly runsAs: { readonly user: string; readonly group: string }
  readonly password: string
}

/** Gives the path of the settings. */
export function writeConfig(folder: string, place: Place, options: DovecotOptions): string {
  const path = join(folder, 'dovecot.conf')
  if (options.tokens !== undefined) writeFileSync(join(folder, 'tokens.conf'), tokens(options))
  writeFileSync(path, configOf(folder, place, options))
  return path
}

function configOf(folder: string, place: Place, options: DovecotOptions): string {
  const { user, group } = place.runsAs
  const { tls, sent = 'Sent', junk = 'Junk', specialUse = true } = options
  const use = (name: string) => (specialUse ? `special_use = \\${name}` : '')
  return `base_dir = ${folder}/run
state_dir = ${folder}/lib
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = ${tls ? 'yes' : 'no'}
${tls ? `ssl_cert = <${tls.cert}\nssl_key = <${tls.key}` : ''}
disable_plaintext_auth = ${tls ? 'yes' : 'no'}
auth_mechanisms = plain login${options.tokens === undefined ? '' : ' xoauth2 oauthbearer'}
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
auth_username_format = %Lu
auth_failure_delay = 0
recipient_delimiter = +
lmtp_save_to_detail_mailbox = yes
lda_mailbox_autocreate = yes
${options.tokens === undefined ? '' : tokenPassdb(folder)}
passdb {
  driver = static
  args = password=${place.password}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${place.port}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${place.lmtp}
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox ${sent} {
    ${use('Sent')}
    auto = create
  }
  mailbox ${junk} {
    ${use('Junk')}
    auto = create
  }
}
protocol lmtp {
  postmaster_address = postmaster@mail.example
}
`
}

function tokenPassdb(folder: string): string {
  return `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/tokens.conf
}`
}

function tokens({ tokens: url = '' }: DovecotOptions): string {
  return `introspection_mode = post
introspection_url = ${url}
username_attribute = username
active_attribute = active
active_value = true
`
}
