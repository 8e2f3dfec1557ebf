import ArgumentParser
import Shell

/// `gewoon completions`
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "What a shell needs to complete commands, options, names of families and all else with Tab.",
    discussion: """
      bash: put source <(gewoon completions bash) into ~/.bashrc. zsh: gewoon completions zsh > DIR/_gewoon, where DIR is in fpath. fish: \
      gewoon completions fish > ~/.config/fish/completions/gewoon.fish.
      """)

  @OptionGroup var options: Options
  @Argument(help: "Which shell.") var shell: CompletionScript

  func run() throws { try Output(language: options.surroundings.language).put(shell.text) }
}

/// The shells that can be told how to complete: each asks `gewoon __complete` (see `Completion`) what can come next.
enum CompletionScript: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.ofBash
    case .zsh: Self.ofZsh
    case .fish: Self.ofFish
    }
  }

  /// bash hands words over as they were typed, with their quotes, and takes whole words back as they are to be typed.
  private static let ofBash = #"""
    _gewoon() {
      local last="${COMP_WORDS[COMP_CWORD]}" quote="" word
      local -a words=() answer=()
      case "$last" in \"* | \'*) quote="${last:0:1}" ;; esac
      for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        word="${word#[\"\']}"
        word="${word%[\"\']}"
        words+=("${word//\\/}")
      done
      mapfile -t answer < <("${COMP_WORDS[0]/#\~/$HOME}" __complete "${words[@]}" 2> /dev/null)
      COMPREPLY=()
      case "${answer[0]}" in
        files)
          compopt -o filenames
          mapfile -t COMPREPLY < <(compgen -f -- "${words[-1]}")
          ;;
        folders)
          compopt -o filenames
          mapfile -t COMPREPLY < <(compgen -d -- "${words[-1]}")
          ;;
        *)
          for word in "${answer[@]:1}"; do
            word="${word%%$'\t'*}"
            [ -n "$quote" ] || printf -v word %q "$word"
            COMPREPLY+=("$word")
          done
          ;;
      esac
    }
    complete -F _gewoon gewoon

    """#

  private static let ofZsh = #"""
    #compdef gewoon
    _gewoon() {
      local -a answer names texts
      local line
      answer=("${(@f)$("${~${(Q)words[1]}}" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
      case "$answer[1]" in
        files) _files ;;
        folders) _files -/ ;;
        *)
          for line in "${(@)answer[2,-1]}"; do
            names+=("${line%%$'\t'*}")
            texts+=("${line/$'\t'/  }")
          done
          compadd -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' -l -d texts -a names
          ;;
      esac
    }
    if [[ "$funcstack[1]" == _gewoon ]]; then _gewoon; else compdef _gewoon gewoon; fi

    """#

  private static let ofFish = #"""
    function __gewoon_answer
        set -l words (commandline -opc)
        set -l typed "$(commandline -ct)"
        set -l last (string unescape -- "$typed"; or string trim -c "\"'" -- "$typed")
        set -l answer ($words[1] __complete $words[2..-1] "$last" 2>/dev/null)
        switch "$answer[1]"
            case files
                __fish_complete_path "$last"
            case folders
                __fish_complete_directories "$last"
            case '*'
                printf '%s\n' $answer[2..-1]
        end
    end
    complete -c gewoon -f -a '(__gewoon_answer)'

    """#
}
