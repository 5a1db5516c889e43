# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_taoctl_global_optspecs
    string join \n n/network= w/wallet= H/wallet-hotkey= wallet-path= password-fd= password-file= password-cmd= json q/quiet v/verbose timeout= color= h/help V/version
end

function __fish_taoctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_taoctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_taoctl_using_subcommand
    set -l cmd (__fish_taoctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c taoctl -n "__fish_taoctl_needs_command" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_needs_command" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_needs_command" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_needs_command" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_needs_command" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_needs_command" -s V -l version -d 'Print version'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "wallet" -d 'Make, bring over, look after and use keys'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "balance" -d 'Show what accounts hold'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "transfer" -d 'Send TAO to an account'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "stake" -d 'Put TAO on subnets and take it back'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "child" -d 'Let other hotkeys work with a part of a hotkey\'s stake'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "delegate" -d 'Choose a validator to stake to'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "root" -d 'Show the root network, and register on it'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "lock" -d 'Lock stake of a subnet to a hotkey'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "subnet" -d 'Show subnets, and register on them'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "weights" -d 'Set and show the weights of validators'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "timelock" -d 'Encrypt files for a later time: nobody can open them before'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "policy" -d 'See what may be signed: amounts, calls, subnets, destinations, hours'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "agent" -d 'Unlock a key once, and sign without its password for a while'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "tx" -d 'See what became of transactions; make several calls in one; build, sign and send on different machines'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "chain" -d 'Look at the chain and its node'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "config" -d 'Show and change settings'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "localnet" -d 'Run a development chain in this process'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "completions" -d 'Print the completion script of a shell'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "man" -d 'Write the manual pages into a folder'
complete -c taoctl -n "__fish_taoctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "create" -d 'Make a wallet: an encrypted coldkey and a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "new-coldkey" -d 'Make a coldkey: all that a holder needs'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "new-hotkey" -d 'Make a hotkey in a wallet'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "import" -d 'Bring a key over: words, a seed, or a key file of another tool'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "export" -d 'Export a key for another tool, or its words or address'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "watch-only" -d 'Make a wallet of addresses, to look at keys that are elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "list" -d 'List the wallets and their addresses'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "show" -d 'Show a wallet: its keys, their addresses and what is odd about their files'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "check" -d 'Check all files and permissions of wallets'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "sign" -d 'Sign a message, to prove that a key is yours'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "verify" -d 'Check the signature of a message'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "password" -d 'Change the password of a key'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "convert" -d 'Write a key in another format'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "rename" -d 'Rename a wallet or a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "remove" -d 'Remove a wallet or a hotkey; it can be brought back'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "backup" -d 'Put wallets into one encrypted file'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "restore" -d 'Make wallets out of a backup'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and not __fish_seen_subcommand_from create new-coldkey new-hotkey import export watch-only list show check sign verify password convert rename remove backup restore help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l words -d 'Number of words: 12, 15, 18, 21 or 24' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l mnemonic-file -d 'Write the words into this new file instead of showing them' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l format -d 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]' -r -f -a "taoctl\t''
nacl\t''
plain\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l allow-plain-coldkey -d 'Write a coldkey without encryption, without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l encrypt-hotkey -d 'Encrypt the hotkey too; what runs unattended then needs its password'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l words -d 'Number of words: 12, 15, 18, 21 or 24' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l mnemonic-file -d 'Write the words into this new file instead of showing them' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l format -d 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]' -r -f -a "taoctl\t''
nacl\t''
plain\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l allow-plain-coldkey -d 'Write a coldkey without encryption, without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-coldkey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l words -d 'Number of words: 12, 15, 18, 21 or 24' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l mnemonic-file -d 'Write the words into this new file instead of showing them' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l format -d 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]' -r -f -a "taoctl\t''
nacl\t''
plain\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l encrypt -d 'Encrypt it; what runs unattended then needs its password'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from new-hotkey" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l mnemonic-file -d 'The same as FILE' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l as-hotkey -d 'Write it as this hotkey of the wallet instead of as its coldkey' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l expect -d 'Refuse unless it is the key of this address' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l derive -d 'Derivation path from the words or the seed, like //hard/soft' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l words-password-file -d 'File that holds the BIP-39 password and nothing else' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l scheme -d 'Scheme of words and seeds; key files say their own [default: sr25519]' -r -f -a "sr25519\t''
ed25519\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l source-password-fd -d 'Open file descriptor that gives the password of the file' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l source-password-file -d 'File that holds the password of the file and nothing else' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l source-password-cmd -d 'Command, run by sh, that prints the password of the file' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l format -d 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]' -r -f -a "taoctl\t''
nacl\t''
plain\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l words-password -d 'Ask for the BIP-39 password that belongs to the words'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l allow-plain-coldkey -d 'Write a coldkey without encryption, without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s y -l yes -d 'Do not ask whether the address is the right one'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l as -d 'words; json (not encrypted), nacl: what btcli reads; polkadot-js: what that and mobile wallets read; watch-only: the address' -r -f -a "words\t''
json\t''
polkadot-js\t''
nacl\t''
watch-only\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l out -d 'Write into this new file' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l new-password-fd -d 'Open file descriptor that gives the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l new-password-file -d 'File that holds the new password and nothing else' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l new-password-cmd -d 'Command, run by sh, that prints the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l same-password -d 'Encrypt the file with the password of the key itself'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l allow-plain-coldkey -d 'Write a coldkey without encryption, without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s y -l yes -d 'Show words without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l coldkey -d 'Address of its coldkey' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l hotkey -d 'Name and address of a hotkey; may be given several times' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l scheme -d 'What the files say of the keys: sr25519 or ed25519' -r -f -a "sr25519\t''
ed25519\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from watch-only" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l qr -d 'Draw the address of the coldkey, or of this hotkey, as a QR code' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l fix -d 'Close files and folders that others can access'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l unlock -d 'Open every key with its password, and sign with it'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s m -l message -d 'The message, as text' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l file -d 'File whose bytes are the message, a newline at its end included; - is the standard input' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l hex -d 'The bytes of the message in hexadecimal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l use-hotkey -d 'Sign with the hotkey of --wallet and --wallet-hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l raw -d 'Sign the bytes as they are, like btcli'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from sign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l address -d 'Whose signature it should be: an address, a wallet, or WALLET/HOTKEY' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l signature -d 'The signature: 64 bytes in hexadecimal, or 65 with the number of the scheme in front' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s m -l message -d 'The message, as text' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l file -d 'File whose bytes are the message, a newline at its end included; - is the standard input' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l hex -d 'The bytes of the message in hexadecimal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l scheme -d 'Only this scheme: sr25519 or ed25519' -r -f -a "sr25519\t''
ed25519\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l raw -d 'Only as it is, not wrapped'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l new-password-fd -d 'Open file descriptor that gives the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l new-password-file -d 'File that holds the new password and nothing else' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l new-password-cmd -d 'Command, run by sh, that prints the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l keep-old -d 'Keep the old file in the .trash folder of the wallet'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from password" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l to -d 'taoctl (strongest), nacl (btcli opens it too), plain (not encrypted)' -r -f -a "taoctl\t''
nacl\t''
plain\t''"
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l new-password-fd -d 'Open file descriptor that gives the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l new-password-file -d 'File that holds the new password and nothing else' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l new-password-cmd -d 'Command, run by sh, that prints the new password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l keep-old -d 'Keep the old file in the .trash folder of the wallet'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l allow-plain-coldkey -d 'Write a coldkey without encryption, without asking'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l drop-words -d 'Write the key alone where the format cannot hold the words and the path that it was derived from'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from convert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from rename" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l confirm -d 'The same name again' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask; --confirm names it a second time'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l out -d 'The file to write, which must not exist' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l all -d 'All wallets of the folder'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l allow-weak-password -d 'Take a new password although it is easy to guess: for tests'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from backup" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l only -d 'Only this wallet of the backup' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l as -d 'Give the wallet this name' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l list -d 'Show what is in it and write nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from restore" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make a wallet: an encrypted coldkey and a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "new-coldkey" -d 'Make a coldkey: all that a holder needs'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "new-hotkey" -d 'Make a hotkey in a wallet'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "import" -d 'Bring a key over: words, a seed, or a key file of another tool'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "export" -d 'Export a key for another tool, or its words or address'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "watch-only" -d 'Make a wallet of addresses, to look at keys that are elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "list" -d 'List the wallets and their addresses'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a wallet: its keys, their addresses and what is odd about their files'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check all files and permissions of wallets'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "sign" -d 'Sign a message, to prove that a key is yours'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Check the signature of a message'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "password" -d 'Change the password of a key'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "convert" -d 'Write a key in another format'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "rename" -d 'Rename a wallet or a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Remove a wallet or a hotkey; it can be brought back'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "backup" -d 'Put wallets into one encrypted file'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "restore" -d 'Make wallets out of a backup'
complete -c taoctl -n "__fish_taoctl_using_subcommand wallet; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand balance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l to -d 'Who receives it: an address, a wallet name, or WALLET/HOTKEY' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "add" -d 'Stake TAO to a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "remove" -d 'Take stake back as TAO'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "exit" -d 'Sell positions for TAO: all of them, or those that fit'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "move" -d 'Move stake to another hotkey or subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "swap" -d 'Swap stake to another subnet, on the same hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "transfer" -d 'Transfer stake to another owner'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "quote" -d 'Tell what a trade would bring; no wallet is needed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "burn" -d 'Destroy alpha for ever, that of a position or bought for it'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "recycle" -d 'Destroy alpha of a position for ever; the subnet may issue as much again'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "list" -d 'Show stake positions'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "show" -d 'Show one stake position in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "auto" -d 'Show or set where what your miners earn is staked'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "claim" -d 'Show or claim what root stake has earned on the subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and not __fish_seen_subcommand_from add remove exit move swap transfer quote burn recycle list show auto claim help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l to -d 'Where to stake it: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l keep -d 'With `all`: leave so much where it is' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l tolerance -d 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l limit-price -d 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l max-impact -d 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l min-received -d 'Least that must come out: the limit price is tightened until the chain guarantees it, or nothing is signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l split -d 'Trade in so many transactions, one after another, each with a limit price of its own' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l every -d 'Blocks from one part to the next, so that the price can come back' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l partial -d 'Take what can be traded up to the limit instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l keep -d 'With `all`: leave so much where it is' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l tolerance -d 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l limit-price -d 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l max-impact -d 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l min-received -d 'Least that must come out: the limit price is tightened until the chain guarantees it, or nothing is signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l split -d 'Trade in so many transactions, one after another, each with a limit price of its own' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l every -d 'Blocks from one part to the next, so that the price can come back' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l partial -d 'Take what can be traded up to the limit instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l netuid -d 'Only positions on these subnets' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l hotkeys -d 'Only positions on hotkeys with such a name or address: miner-*, team/*; * is any text, ? one character' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l min-total -d 'Sell only if all sales together guarantee so much' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l tolerance -d 'How far others may move a price before a sale is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l max-impact -d 'How far the sales on one subnet together may move its price: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l all-wallets -d 'The positions of every wallet in the wallet folder; each coldkey signs for its own'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l keep-root -d 'Leave what is staked on the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from exit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l to -d 'Where it goes: a hotkey on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l tolerance -d 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l limit-ratio -d 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l max-impact -d 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l min-received -d 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l partial -d 'Move what the limit lets through instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l no-limit -d 'Use the one call that has no limit: both trades are made at any price'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l to -d 'The subnet it goes to; its hotkey, if named, is the same' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l tolerance -d 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l limit-ratio -d 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l max-impact -d 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l min-received -d 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l partial -d 'Move what the limit lets through instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l no-limit -d 'Use the one call that has no limit: both trades are made at any price'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from swap" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l owner -d 'Who gets it: an address, a wallet name' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l to -d 'Where it shall be: a hotkey on a subnet; where it is if left out' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l tolerance -d 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l limit-ratio -d 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l max-impact -d 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l min-received -d 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l partial -d 'Move what the limit lets through instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l no-limit -d 'Use the one call that has no limit: both trades are made at any price'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from transfer" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l netuid -d 'Subnets, with commas between [default: all]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l into -d 'Subnet whose alpha is bought with what the sale brings' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l tolerance -d 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from quote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l tolerance -d 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l limit-price -d 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l max-impact -d 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l from-tao -d 'Buy what is burned: the amount is TAO, and no stake is touched'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l partial -d 'Take what can be traded up to the limit instead of all or nothing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from burn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l from -d 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from recycle" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l netuid -d 'Only positions on these subnets' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l hotkey -d 'Only positions on these hotkeys: addresses, hotkeys of the wallet, WALLET/HOTKEY' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l by -d 'What a row is' -r -f -a "position\t'One hotkey on one subnet'
hotkey\t'All positions on a hotkey'
netuid\t'All positions on a subnet'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l sort -d 'Order of the rows; values come largest first' -r -f -a "value\t'The value at spot'
netuid\t'The number of the subnet'
hotkey\t'The hotkey, by its name or address'
emission\t'The emission a day, at spot'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l since -d 'Show what changed since this block, or since so long ago: 90m, 12h, 7d' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l all-wallets -d 'Every wallet in the wallet folder'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l coldkey -d 'Whose stake: an address, a wallet name, or WALLET/HOTKEY; the chosen wallet unless given' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l netuid -d 'The subnet; several in one transaction' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l all-subnets -d 'Every subnet where the hotkey is registered'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from auto" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l netuid -d 'Claim what is owed of these subnets\' dividends' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l type -d 'What becomes of it from now on: swap, keep, or keep:1,4 to keep that of these subnets' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l due -d 'Claim of every subnet that would pay something'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from claim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "add" -d 'Stake TAO to a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take stake back as TAO'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "exit" -d 'Sell positions for TAO: all of them, or those that fit'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "move" -d 'Move stake to another hotkey or subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "swap" -d 'Swap stake to another subnet, on the same hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "transfer" -d 'Transfer stake to another owner'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "quote" -d 'Tell what a trade would bring; no wallet is needed'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "burn" -d 'Destroy alpha for ever, that of a position or bought for it'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "recycle" -d 'Destroy alpha of a position for ever; the subnet may issue as much again'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show stake positions'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one stake position in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "auto" -d 'Show or set where what your miners earn is staked'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "claim" -d 'Show or claim what root stake has earned on the subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand stake; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -f -a "get" -d 'Show the children and the parents of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -f -a "set" -d 'Give children shares of a hotkey\'s stake'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -f -a "revoke" -d 'Revoke all children of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -f -a "take" -d 'Show or set what a hotkey keeps as a child'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and not __fish_seen_subcommand_from get set revoke take help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l netuid -d 'Subnets; all where the hotkey has children or parents unless given' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l netuid -d 'The subnet; several get the same list in one transaction' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l netuid -d 'The subnet; several in one transaction' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l netuid -d 'The subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from take" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from help" -f -a "get" -d 'Show the children and the parents of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from help" -f -a "set" -d 'Give children shares of a hotkey\'s stake'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Revoke all children of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from help" -f -a "take" -d 'Show or set what a hotkey keeps as a child'
complete -c taoctl -n "__fish_taoctl_using_subcommand child; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -f -a "list" -d 'List validators that stake can be given to'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -f -a "show" -d 'Show one validator: its stake, stakers, subnets, returns and children'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -f -a "take" -d 'Show or set what a hotkey keeps of what it earns for its stakers'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and not __fish_seen_subcommand_from list show take help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l netuid -d 'The validators of this subnet; 0 is the root network' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l sort -d 'Order of the rows; numbers come largest first, the oldest registration first' -r -f -a "stake\t'All stake on the validator here'
return\t'What stake earns'
take\t'The take, lowest first'
name\t'The name'
age\t'The block of the registration'"
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l epochs -d 'Over how many epochs the return is averaged; old ones need a node with old state' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from take" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from help" -f -a "list" -d 'List validators that stake can be given to'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one validator: its stake, stakers, subnets, returns and children'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from help" -f -a "take" -d 'Show or set what a hotkey keeps of what it earns for its stakers'
complete -c taoctl -n "__fish_taoctl_using_subcommand delegate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -f -a "list" -d 'Show the members of the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -f -a "register" -d 'Register a hotkey on the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -f -a "auto-parent" -d 'Show or set whether a root validator becomes the parent of new subnets\' owners'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and not __fish_seen_subcommand_from list register auto-parent help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from auto-parent" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show the members of the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from help" -f -a "register" -d 'Register a hotkey on the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from help" -f -a "auto-parent" -d 'Show or set whether a root validator becomes the parent of new subnets\' owners'
complete -c taoctl -n "__fish_taoctl_using_subcommand root; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "list" -d 'Show locks'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "show" -d 'Show a lock in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "add" -d 'Lock stake of a subnet to a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "mode" -d 'Show or set whether the lock on a subnet decays'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "move" -d 'Lock the same stake to another hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "receive" -d 'Show or set whether the wallet accepts locked stake from others'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and not __fish_seen_subcommand_from list show add mode move receive help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l to -d 'The locks of everybody to a hotkey on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l coldkey -d 'Whose lock: an address or a wallet name; the chosen wallet unless given' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l to -d 'Whom to lock it to: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l hotkey -d 'Hotkey of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l netuid -d 'Subnet of the position, in place of HOTKEY@NETUID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from mode" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l to -d 'The hotkey to lock to: an address, a hotkey of the wallet, WALLET/HOTKEY' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from receive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "list" -d 'Show locks'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a lock in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "add" -d 'Lock stake of a subnet to a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "mode" -d 'Show or set whether the lock on a subnet decays'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "move" -d 'Lock the same stake to another hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "receive" -d 'Show or set whether the wallet accepts locked stake from others'
complete -c taoctl -n "__fish_taoctl_using_subcommand lock; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "list" -d 'List all subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "show" -d 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "price" -d 'Show what the alpha of subnets costs, and its price over the last blocks'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "metagraph" -d 'Show the neurons of a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "register" -d 'Register a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and not __fish_seen_subcommand_from list show price metagraph register help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l sort -d 'Order of the rows; numbers come largest first' -r -f -a "netuid\t'The number of the subnet'
price\t'The spot price'
tao\t'The TAO in the pool'
emission\t'The emission of TAO'
name\t'The name'"
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l blocks -d 'How many blocks to look back [default: 240]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l since -d 'Look back to this block, or for so long: 90m, 12h, 7d' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l points -d 'At how many blocks the price is read, the first and the last included; 1 is only the last' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from price" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from metagraph" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l max-price -d 'The most that may be burned, in TAO; by default the price now and 2%' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "price" -d 'Show what the alpha of subnets costs, and its price over the last blocks'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "metagraph" -d 'Show the neurons of a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "register" -d 'Register a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand subnet; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "set" -d 'Set the weights of a validator on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "batch" -d 'Set the weights of one hotkey on several subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "ensure" -d 'Keep the weights of a validator young: send them only when they are due'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "commit" -d 'Commit weights with a salt, to be revealed in a later epoch'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "reveal" -d 'Reveal weights that were committed with a salt'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "status" -d 'Show when a hotkey\'s weights were set or committed, what waits for its reveal, and what comes next'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "show" -d 'Show the weights that are stored on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and not __fish_seen_subcommand_from set batch ensure commit reveal status show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l file -d 'File of weights, - for standard input: JSON, CSV or NumPy\'s .npy; `weights set --help` tells more' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l mechanism -d 'Mechanism of the subnet; most have none but 0' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l version-key -d 'Version of the weights; by default the one that the subnet asks for' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l netuid -d 'The same, as other commands take it' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l file -d 'File of weights, - for standard input: as for `weights set`' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l max-age -d 'How old weights may become: 1epoch, 90m, 2h, or a number of blocks' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l every -d 'How often this is run: what would be too old before the next run is sent now' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l mechanism -d 'Number of the mechanism, where the subnet has several' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from ensure" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l file -d 'File of weights, - for standard input: JSON, CSV or NumPy\'s .npy; `weights set --help` tells more' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l mechanism -d 'Mechanism of the subnet; most have none but 0' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l version-key -d 'Version of the weights; by default the one that the subnet asks for' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from commit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l file -d 'File of such weights, - for standard input: JSON {"uid": weight} or [[uid, weight]], or CSV uid,weight' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l salt-file -d 'File with their salt, - for standard input: 163,241,217 or [163, 241] or 0x and four digits for each, low byte first' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l mechanism -d 'Only this mechanism; of weights that are given, 0 if it is left out' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l version-key -d 'Version of such weights; by default the one that the subnet asks for' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from reveal" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l hotkey -d 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l mechanism -d 'The mechanism of the subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l events -d 'Look whether the last commit was revealed or dropped, and in which block'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l uid -d 'Only the weights of this UID' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l hotkey -d 'Only the weights of this hotkey: an address, WALLET/HOTKEY, or a hotkey of the wallet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l to -d 'Who gives weight to this UID or hotkey' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l mechanism -d 'The mechanism of the subnet' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l at-block -d 'Read the state at this block number' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l heat -d 'All weights as shades, a row for each validator'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l matrix -d 'All weights as numbers: how many percent a row gives to each UID'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l rows -d 'A row for each validator, with its largest weights'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l finalized -d 'Read the newest final block instead of the newest one'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set the weights of a validator on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "batch" -d 'Set the weights of one hotkey on several subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "ensure" -d 'Keep the weights of a validator young: send them only when they are due'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "commit" -d 'Commit weights with a salt, to be revealed in a later epoch'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "reveal" -d 'Reveal weights that were committed with a salt'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show when a hotkey\'s weights were set or committed, what waits for its reveal, and what comes next'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the weights that are stored on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand weights; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -f -a "encrypt" -d 'Encrypt a file for a later time'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -f -a "decrypt" -d 'Open a file whose time has come'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -f -a "show" -d 'Show when a timelocked file opens'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and not __fish_seen_subcommand_from encrypt decrypt show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l at -d 'Not before this time: 2026-12-01T12:00Z, or 2026-12-01 in local time' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l in -d 'Not before so much time has passed: 90s, 30m, 2h, 7d' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l in-blocks -d 'Not before so many blocks were made, as fast as they are made now' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l round -d 'With this round of the beacon' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l out -d 'The file to write, which must not exist; - is the standard output [default: FILE.tlock]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from encrypt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l out -d 'The file to write, which must not exist; - is the standard output [default: FILE without .tlock]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l signature -d 'The beacon\'s signature of the round, 96 hexadecimal digits: no node is asked' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l wait -d 'Wait until it can be opened'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from decrypt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from help" -f -a "encrypt" -d 'Encrypt a file for a later time'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from help" -f -a "decrypt" -d 'Open a file whose time has come'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show when a timelocked file opens'
complete -c taoctl -n "__fish_taoctl_using_subcommand timelock; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -f -a "show" -d 'Show the rules that apply to the wallet, the file of each, and what is left of today'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -f -a "check" -d 'Tell whether a call may be signed, or which rule of which file forbids it'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -f -a "path" -d 'Print the paths of the policies, whether the files are there or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and not __fish_seen_subcommand_from show check path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l use-hotkey -d 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l use-hotkey -d 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the rules that apply to the wallet, the file of each, and what is left of today'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "check" -d 'Tell whether a call may be signed, or which rule of which file forbids it'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print the paths of the policies, whether the files are there or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand policy; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -f -a "unlock" -d 'Open keys once, and sign without their passwords for a while'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -f -a "lock" -d 'Make the agent forget keys; without names all of them, and it ends'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -f -a "status" -d 'Show which keys are unlocked, for how long and for what'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -f -a "serve" -d 'Hold the keys that come over a pipe (`agent unlock` starts it)'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and not __fish_seen_subcommand_from unlock lock status serve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l for -d 'How long: 90s, 30m, 12h, 7d; at most 30 days' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l max-uses -d 'How many signatures each key may make' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l allow -d 'What may be signed besides: Pallet.call, or transfer, \'stake add\', \'stake remove\', \'subnet register\'' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l max -d 'The TAO that each key may take in all, or `all`' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l foreground -d 'Become the agent instead of starting one: for a service manager'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from unlock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from lock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l attached -d 'Stay with the terminal or the service manager that started it'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "unlock" -d 'Open keys once, and sign without their passwords for a while'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "lock" -d 'Make the agent forget keys; without names all of them, and it ends'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show which keys are unlocked, for how long and for what'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Hold the keys that come over a pipe (`agent unlock` starts it)'
complete -c taoctl -n "__fish_taoctl_using_subcommand agent; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "list" -d 'List what was sent from this machine, open transactions first'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "show" -d 'Show one transaction: its call, what it did in its block, what it cost'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "wait" -d 'Wait for a transaction and tell what became of it'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "batch" -d 'Make several calls of the chain in one transaction'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "build" -d 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "sign" -d 'Sign a transaction that was built on another machine; no connection is opened'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "submit" -d 'Send a transaction that was signed elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "decode" -d 'Tell what a call, an extrinsic or a transaction file means'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and not __fish_seen_subcommand_from list show wait batch build sign submit decode help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l account -d 'Only what this account signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l since -d 'Only what was signed since then: 2h, 7d, 2026-01-31, 2026-01-31T12:00Z' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many; 0 is all [default: 20 on a terminal, else all]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l all -d 'The journals of all chains, not only of the chosen network'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l open -d 'Only what can still change'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l done -d 'Only what is settled'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l offline -d 'Show the journal as it is, ask no node'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l block -d 'The block that has it, where this machine did not send it' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l all -d 'Every open transaction of this chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l finalized -d 'Until its block is final'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from wait" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l mode -d 'What happens when a call fails' -r -f -a "all\t'All or none: nothing is left of the others'
force\t'The others are made all the same'
interrupt\t'Those before it stay, those after it are not tried'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l signer -d 'Who will sign: an address, a wallet, or WALLET/HOTKEY; the coldkey of --wallet when it is not given' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 2048]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l nonce -d 'Nonce to use instead of the next one: for the second of several that wait to be signed' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from build" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l metadata -d 'A file that holds the metadata: any earlier transaction of the same runtime; those signed here before are known' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l out -d 'Write the signed transaction into a new file' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l scan -d 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l qr -d 'Show the signed transaction as QR codes, for `tx submit --scan`'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from sign" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l scan -d 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from submit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l scan -d 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l offline -d 'Ask no node: the metadata that was used last for the network'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from decode" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "list" -d 'List what was sent from this machine, open transactions first'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one transaction: its call, what it did in its block, what it cost'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "wait" -d 'Wait for a transaction and tell what became of it'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "batch" -d 'Make several calls of the chain in one transaction'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "build" -d 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "sign" -d 'Sign a transaction that was built on another machine; no connection is opened'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "submit" -d 'Send a transaction that was signed elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "decode" -d 'Tell what a call, an extrinsic or a transaction file means'
complete -c taoctl -n "__fish_taoctl_using_subcommand tx; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -s h -l help -d 'Print help'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -f -a "endpoints" -d 'Ask every endpoint of the network how it is, and rank them'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -f -a "status" -d 'Show which chain answers, where its head is and how fast the node is'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and not __fish_seen_subcommand_from endpoints status help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from endpoints" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from help" -f -a "endpoints" -d 'Ask every endpoint of the network how it is, and rank them'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from help" -f -a "status" -d 'Show which chain answers, where its head is and how fast the node is'
complete -c taoctl -n "__fish_taoctl_using_subcommand chain; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "list" -d 'List every setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "get" -d 'Print the value of a setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "set" -d 'Write a setting into the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "unset" -d 'Take a setting out of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "path" -d 'Print the path of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l origin -d 'Show who set each value: flag, environment variable, config file or default'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "list" -d 'List every setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "get" -d 'Print the value of a setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "set" -d 'Write a setting into the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "unset" -d 'Take a setting out of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "path" -d 'Print the path of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand config; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "start" -d 'Start a fresh development chain and keep it running'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "run" -d 'Run a command with a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "demo" -d 'Play the main job on a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "fund" -d 'Give TAO of //Alice to an account, on a development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "advance" -d 'Add blocks to a running development chain at once'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and not __fish_seen_subcommand_from start run demo fund advance help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l port -d 'TCP port on 127.0.0.1; 0 takes a free one' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l scenario -d 'What is on the chain from the start' -r -f -a "development\t'Subnet 1, which //Bob owns, and subnet 2, where weights must be committed first: the validator is //Eve//stash'
mainnet-like\t'64 subnets with pools of very different depth, 20 validators (the first is //Charlie\'s), and 200 positions of //Dave, some of them dust'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l block-time -d 'Milliseconds between two blocks' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l instant -d 'A block for each transaction, and none without'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l no-shield -d 'Announce no keys of the MEV shield: trades are sent in the clear'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l scenario -d 'What is on the chain from the start' -r -f -a "development\t'Subnet 1, which //Bob owns, and subnet 2, where weights must be committed first: the validator is //Eve//stash'
mainnet-like\t'64 subnets with pools of very different depth, 20 validators (the first is //Charlie\'s), and 200 positions of //Dave, some of them dust'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l block-time -d 'Milliseconds between two blocks' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l instant -d 'A block for each transaction, and none without'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l no-shield -d 'Announce no keys of the MEV shield: trades are sent in the clear'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l block-time -d 'Milliseconds between two blocks' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l keep -d 'Keep the folder with the wallets and the journal'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from demo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l save -d 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l qr -d 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet' -r -f -a "transaction\t'The transaction; the other machine has its metadata from an earlier file'
whole\t'The metadata too: some hundred codes'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l wait -d 'How long to wait after sending' -r -f -a "none\t'End when the node has taken it'
included\t'End when a block has it'
finalized\t'End when a final block has it'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l valid-for -d 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l shield -d 'Whether it is encrypted until a block has it, by the chain\'s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]' -r -f -a "auto\t'A trade is, where the chain offers it and the signer can pay both fees'
on\t'Or nothing is sent'
off\t'Everybody can read it as soon as it is sent'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l nonce -d 'Nonce to use instead of the next one (for experts); of several steps it is the first one\'s' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l metadata-hash -d 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test' -r -f -a "auto\t'On a public network, and elsewhere if the runtime can check it'
on\t'Or nothing is signed'
off\t'A node that lies about its metadata can make you sign something else'"
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l id -d 'A key of your own: the same key never sends twice' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l dry-run -d 'Show what would be signed and end; nothing is signed'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s y -l yes -d 'Do not ask before signing'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l wait-allowed -d 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l again -d 'Send it although the same call of this account is still open'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from fund" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from advance" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "start" -d 'Start a fresh development chain and keep it running'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "run" -d 'Run a command with a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "demo" -d 'Play the main job on a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "fund" -d 'Give TAO of //Alice to an account, on a development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "advance" -d 'Add blocks to a running development chain at once'
complete -c taoctl -n "__fish_taoctl_using_subcommand localnet; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s n -l network -d 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s w -l wallet -d 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s H -l wallet-hotkey -d 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l wallet-path -d 'Folder of the wallets [env: BT_WALLET_PATH]' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l password-fd -d 'Open file descriptor that gives the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l password-file -d 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]' -r -F
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l password-cmd -d 'Command, run by sh, that prints the password' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l timeout -d 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l color -d 'auto, always or never' -r
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -l json -d 'Print one JSON document'
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s q -l quiet -d 'Print nothing but the result, questions and errors'
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s v -l verbose -d 'Show requests to the node on stderr; twice for their content'
complete -c taoctl -n "__fish_taoctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "wallet" -d 'Make, bring over, look after and use keys'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "balance" -d 'Show what accounts hold'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "transfer" -d 'Send TAO to an account'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "stake" -d 'Put TAO on subnets and take it back'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "child" -d 'Let other hotkeys work with a part of a hotkey\'s stake'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "delegate" -d 'Choose a validator to stake to'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "root" -d 'Show the root network, and register on it'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "lock" -d 'Lock stake of a subnet to a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "subnet" -d 'Show subnets, and register on them'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "weights" -d 'Set and show the weights of validators'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "timelock" -d 'Encrypt files for a later time: nobody can open them before'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "policy" -d 'See what may be signed: amounts, calls, subnets, destinations, hours'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "agent" -d 'Unlock a key once, and sign without its password for a while'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "tx" -d 'See what became of transactions; make several calls in one; build, sign and send on different machines'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "chain" -d 'Look at the chain and its node'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "config" -d 'Show and change settings'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "localnet" -d 'Run a development chain in this process'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "completions" -d 'Print the completion script of a shell'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "man" -d 'Write the manual pages into a folder'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and not __fish_seen_subcommand_from wallet balance transfer stake child delegate root lock subnet weights timelock policy agent tx chain config localnet completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "create" -d 'Make a wallet: an encrypted coldkey and a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "new-coldkey" -d 'Make a coldkey: all that a holder needs'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "new-hotkey" -d 'Make a hotkey in a wallet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "import" -d 'Bring a key over: words, a seed, or a key file of another tool'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "export" -d 'Export a key for another tool, or its words or address'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "watch-only" -d 'Make a wallet of addresses, to look at keys that are elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "list" -d 'List the wallets and their addresses'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "show" -d 'Show a wallet: its keys, their addresses and what is odd about their files'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "check" -d 'Check all files and permissions of wallets'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "sign" -d 'Sign a message, to prove that a key is yours'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "verify" -d 'Check the signature of a message'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "password" -d 'Change the password of a key'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "convert" -d 'Write a key in another format'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "rename" -d 'Rename a wallet or a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "remove" -d 'Remove a wallet or a hotkey; it can be brought back'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "backup" -d 'Put wallets into one encrypted file'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from wallet" -f -a "restore" -d 'Make wallets out of a backup'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "add" -d 'Stake TAO to a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "remove" -d 'Take stake back as TAO'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "exit" -d 'Sell positions for TAO: all of them, or those that fit'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "move" -d 'Move stake to another hotkey or subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "swap" -d 'Swap stake to another subnet, on the same hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "transfer" -d 'Transfer stake to another owner'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "quote" -d 'Tell what a trade would bring; no wallet is needed'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "burn" -d 'Destroy alpha for ever, that of a position or bought for it'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "recycle" -d 'Destroy alpha of a position for ever; the subnet may issue as much again'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "list" -d 'Show stake positions'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "show" -d 'Show one stake position in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "auto" -d 'Show or set where what your miners earn is staked'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from stake" -f -a "claim" -d 'Show or claim what root stake has earned on the subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from child" -f -a "get" -d 'Show the children and the parents of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from child" -f -a "set" -d 'Give children shares of a hotkey\'s stake'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from child" -f -a "revoke" -d 'Revoke all children of a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from child" -f -a "take" -d 'Show or set what a hotkey keeps as a child'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from delegate" -f -a "list" -d 'List validators that stake can be given to'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from delegate" -f -a "show" -d 'Show one validator: its stake, stakers, subnets, returns and children'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from delegate" -f -a "take" -d 'Show or set what a hotkey keeps of what it earns for its stakers'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from root" -f -a "list" -d 'Show the members of the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from root" -f -a "register" -d 'Register a hotkey on the root network'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from root" -f -a "auto-parent" -d 'Show or set whether a root validator becomes the parent of new subnets\' owners'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "list" -d 'Show locks'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "show" -d 'Show a lock in detail'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "add" -d 'Lock stake of a subnet to a hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "mode" -d 'Show or set whether the lock on a subnet decays'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "move" -d 'Lock the same stake to another hotkey'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from lock" -f -a "receive" -d 'Show or set whether the wallet accepts locked stake from others'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "list" -d 'List all subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "show" -d 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "price" -d 'Show what the alpha of subnets costs, and its price over the last blocks'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "metagraph" -d 'Show the neurons of a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from subnet" -f -a "register" -d 'Register a hotkey on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "set" -d 'Set the weights of a validator on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "batch" -d 'Set the weights of one hotkey on several subnets'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "ensure" -d 'Keep the weights of a validator young: send them only when they are due'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "commit" -d 'Commit weights with a salt, to be revealed in a later epoch'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "reveal" -d 'Reveal weights that were committed with a salt'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "status" -d 'Show when a hotkey\'s weights were set or committed, what waits for its reveal, and what comes next'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from weights" -f -a "show" -d 'Show the weights that are stored on a subnet'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from timelock" -f -a "encrypt" -d 'Encrypt a file for a later time'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from timelock" -f -a "decrypt" -d 'Open a file whose time has come'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from timelock" -f -a "show" -d 'Show when a timelocked file opens'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "show" -d 'Show the rules that apply to the wallet, the file of each, and what is left of today'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "check" -d 'Tell whether a call may be signed, or which rule of which file forbids it'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from policy" -f -a "path" -d 'Print the paths of the policies, whether the files are there or not'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "unlock" -d 'Open keys once, and sign without their passwords for a while'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "lock" -d 'Make the agent forget keys; without names all of them, and it ends'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "status" -d 'Show which keys are unlocked, for how long and for what'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from agent" -f -a "serve" -d 'Hold the keys that come over a pipe (`agent unlock` starts it)'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "list" -d 'List what was sent from this machine, open transactions first'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "show" -d 'Show one transaction: its call, what it did in its block, what it cost'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "wait" -d 'Wait for a transaction and tell what became of it'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "batch" -d 'Make several calls of the chain in one transaction'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "build" -d 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "sign" -d 'Sign a transaction that was built on another machine; no connection is opened'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "submit" -d 'Send a transaction that was signed elsewhere'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from tx" -f -a "decode" -d 'Tell what a call, an extrinsic or a transaction file means'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from chain" -f -a "endpoints" -d 'Ask every endpoint of the network how it is, and rank them'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from chain" -f -a "status" -d 'Show which chain answers, where its head is and how fast the node is'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "list" -d 'List every setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "get" -d 'Print the value of a setting'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "set" -d 'Write a setting into the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "unset" -d 'Take a setting out of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from config" -f -a "path" -d 'Print the path of the config file'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from localnet" -f -a "start" -d 'Start a fresh development chain and keep it running'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from localnet" -f -a "run" -d 'Run a command with a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from localnet" -f -a "demo" -d 'Play the main job on a fresh development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from localnet" -f -a "fund" -d 'Give TAO of //Alice to an account, on a development chain'
complete -c taoctl -n "__fish_taoctl_using_subcommand help; and __fish_seen_subcommand_from localnet" -f -a "advance" -d 'Add blocks to a running development chain at once'
