// What makes a shell complete what one types: each asks the program itself, so that it never is behind it.
import type { Context } from '../pieces.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

export function printerFor(shell: Shell) {
  return function print(this: Context): void {
    this.process.stdout.write(scripts[shell])
  }
}

const bash = `# Sincerely for bash. Put into ~/.bashrc: source <(sincerely completion bash)
_sincerely() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    line=\${line%%$'\\t'*}
    printf -v line '%q' "$line"
    COMPREPLY+=("$line")
  done < <(sincerely complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _sincerely sincerely
`

const zsh = `#compdef sincerely
# Sincerely for zsh. Put into ~/.zshrc, after compinit: source <(sincerely completion zsh)
_sincerely() {
  local line
  local -a names texts
  while IFS= read -r line; do
    names+=("\${line%%$'\\t'*}")
    texts+=("\${line%%$'\\t'*}  \${line#*$'\\t'}")
  done < <(sincerely complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#names} )); then
    compadd -l -d texts -- "\${names[@]}"
  else
    _files
  fi
}
compdef _sincerely sincerely
`

const fish = `# Sincerely for fish. Put into ~/.config/fish/completions/sincerely.fish
function __sincerely
  set -l words (commandline -opc) (commandline -ct)
  sincerely complete -- $words[2..-1] 2>/dev/null
end
complete -c sincerely -a '(__sincerely)'
`

const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish }
