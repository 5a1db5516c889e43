
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'taoctl' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'taoctl'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'taoctl' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('wallet', 'wallet', [CompletionResultType]::ParameterValue, 'Make, bring over, look after and use keys')
            [CompletionResult]::new('balance', 'balance', [CompletionResultType]::ParameterValue, 'Show what accounts hold')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Send TAO to an account')
            [CompletionResult]::new('stake', 'stake', [CompletionResultType]::ParameterValue, 'Put TAO on subnets and take it back')
            [CompletionResult]::new('child', 'child', [CompletionResultType]::ParameterValue, 'Let other hotkeys work with a part of a hotkey''s stake')
            [CompletionResult]::new('delegate', 'delegate', [CompletionResultType]::ParameterValue, 'Choose a validator to stake to')
            [CompletionResult]::new('root', 'root', [CompletionResultType]::ParameterValue, 'Show the root network, and register on it')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'Lock stake of a subnet to a hotkey')
            [CompletionResult]::new('subnet', 'subnet', [CompletionResultType]::ParameterValue, 'Show subnets, and register on them')
            [CompletionResult]::new('weights', 'weights', [CompletionResultType]::ParameterValue, 'Set and show the weights of validators')
            [CompletionResult]::new('timelock', 'timelock', [CompletionResultType]::ParameterValue, 'Encrypt files for a later time: nobody can open them before')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'See what may be signed: amounts, calls, subnets, destinations, hours')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Unlock a key once, and sign without its password for a while')
            [CompletionResult]::new('tx', 'tx', [CompletionResultType]::ParameterValue, 'See what became of transactions; make several calls in one; build, sign and send on different machines')
            [CompletionResult]::new('chain', 'chain', [CompletionResultType]::ParameterValue, 'Look at the chain and its node')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show and change settings')
            [CompletionResult]::new('localnet', 'localnet', [CompletionResultType]::ParameterValue, 'Run a development chain in this process')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;wallet' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a wallet: an encrypted coldkey and a hotkey')
            [CompletionResult]::new('new-coldkey', 'new-coldkey', [CompletionResultType]::ParameterValue, 'Make a coldkey: all that a holder needs')
            [CompletionResult]::new('new-hotkey', 'new-hotkey', [CompletionResultType]::ParameterValue, 'Make a hotkey in a wallet')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a key over: words, a seed, or a key file of another tool')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export a key for another tool, or its words or address')
            [CompletionResult]::new('watch-only', 'watch-only', [CompletionResultType]::ParameterValue, 'Make a wallet of addresses, to look at keys that are elsewhere')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wallets and their addresses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a wallet: its keys, their addresses and what is odd about their files')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check all files and permissions of wallets')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a message, to prove that a key is yours')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check the signature of a message')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Change the password of a key')
            [CompletionResult]::new('convert', 'convert', [CompletionResultType]::ParameterValue, 'Write a key in another format')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a wallet or a hotkey')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a wallet or a hotkey; it can be brought back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Put wallets into one encrypted file')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make wallets out of a backup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;wallet;create' {
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Number of words: 12, 15, 18, 21 or 24')
            [CompletionResult]::new('--mnemonic-file', '--mnemonic-file', [CompletionResultType]::ParameterName, 'Write the words into this new file instead of showing them')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--allow-plain-coldkey', '--allow-plain-coldkey', [CompletionResultType]::ParameterName, 'Write a coldkey without encryption, without asking')
            [CompletionResult]::new('--encrypt-hotkey', '--encrypt-hotkey', [CompletionResultType]::ParameterName, 'Encrypt the hotkey too; what runs unattended then needs its password')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;new-coldkey' {
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Number of words: 12, 15, 18, 21 or 24')
            [CompletionResult]::new('--mnemonic-file', '--mnemonic-file', [CompletionResultType]::ParameterName, 'Write the words into this new file instead of showing them')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--allow-plain-coldkey', '--allow-plain-coldkey', [CompletionResultType]::ParameterName, 'Write a coldkey without encryption, without asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;new-hotkey' {
            [CompletionResult]::new('--words', '--words', [CompletionResultType]::ParameterName, 'Number of words: 12, 15, 18, 21 or 24')
            [CompletionResult]::new('--mnemonic-file', '--mnemonic-file', [CompletionResultType]::ParameterName, 'Write the words into this new file instead of showing them')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--encrypt', '--encrypt', [CompletionResultType]::ParameterName, 'Encrypt it; what runs unattended then needs its password')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;import' {
            [CompletionResult]::new('--mnemonic-file', '--mnemonic-file', [CompletionResultType]::ParameterName, 'The same as FILE')
            [CompletionResult]::new('--as-hotkey', '--as-hotkey', [CompletionResultType]::ParameterName, 'Write it as this hotkey of the wallet instead of as its coldkey')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'Refuse unless it is the key of this address')
            [CompletionResult]::new('--derive', '--derive', [CompletionResultType]::ParameterName, 'Derivation path from the words or the seed, like //hard/soft')
            [CompletionResult]::new('--words-password-file', '--words-password-file', [CompletionResultType]::ParameterName, 'File that holds the BIP-39 password and nothing else')
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'Scheme of words and seeds; key files say their own [default: sr25519]')
            [CompletionResult]::new('--source-password-fd', '--source-password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password of the file')
            [CompletionResult]::new('--source-password-file', '--source-password-file', [CompletionResultType]::ParameterName, 'File that holds the password of the file and nothing else')
            [CompletionResult]::new('--source-password-cmd', '--source-password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password of the file')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--words-password', '--words-password', [CompletionResultType]::ParameterName, 'Ask for the BIP-39 password that belongs to the words')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--allow-plain-coldkey', '--allow-plain-coldkey', [CompletionResultType]::ParameterName, 'Write a coldkey without encryption, without asking')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask whether the address is the right one')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask whether the address is the right one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;export' {
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'words; json (not encrypted), nacl: what btcli reads; polkadot-js: what that and mobile wallets read; watch-only: the address')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write into this new file')
            [CompletionResult]::new('--new-password-fd', '--new-password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the new password')
            [CompletionResult]::new('--new-password-file', '--new-password-file', [CompletionResultType]::ParameterName, 'File that holds the new password and nothing else')
            [CompletionResult]::new('--new-password-cmd', '--new-password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the new password')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--same-password', '--same-password', [CompletionResultType]::ParameterName, 'Encrypt the file with the password of the key itself')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--allow-plain-coldkey', '--allow-plain-coldkey', [CompletionResultType]::ParameterName, 'Write a coldkey without encryption, without asking')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Show words without asking')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Show words without asking')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;watch-only' {
            [CompletionResult]::new('--coldkey', '--coldkey', [CompletionResultType]::ParameterName, 'Address of its coldkey')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Name and address of a hotkey; may be given several times')
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'What the files say of the keys: sr25519 or ed25519')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;list' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;show' {
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Draw the address of the coldkey, or of this hotkey, as a QR code')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;check' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Close files and folders that others can access')
            [CompletionResult]::new('--unlock', '--unlock', [CompletionResultType]::ParameterName, 'Open every key with its password, and sign with it')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;sign' {
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The message, as text')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The message, as text')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File whose bytes are the message, a newline at its end included; - is the standard input')
            [CompletionResult]::new('--hex', '--hex', [CompletionResultType]::ParameterName, 'The bytes of the message in hexadecimal')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--use-hotkey', '--use-hotkey', [CompletionResultType]::ParameterName, 'Sign with the hotkey of --wallet and --wallet-hotkey')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Sign the bytes as they are, like btcli')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;verify' {
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Whose signature it should be: an address, a wallet, or WALLET/HOTKEY')
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'The signature: 64 bytes in hexadecimal, or 65 with the number of the scheme in front')
            [CompletionResult]::new('-m', '-m', [CompletionResultType]::ParameterName, 'The message, as text')
            [CompletionResult]::new('--message', '--message', [CompletionResultType]::ParameterName, 'The message, as text')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File whose bytes are the message, a newline at its end included; - is the standard input')
            [CompletionResult]::new('--hex', '--hex', [CompletionResultType]::ParameterName, 'The bytes of the message in hexadecimal')
            [CompletionResult]::new('--scheme', '--scheme', [CompletionResultType]::ParameterName, 'Only this scheme: sr25519 or ed25519')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Only as it is, not wrapped')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;password' {
            [CompletionResult]::new('--new-password-fd', '--new-password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the new password')
            [CompletionResult]::new('--new-password-file', '--new-password-file', [CompletionResultType]::ParameterName, 'File that holds the new password and nothing else')
            [CompletionResult]::new('--new-password-cmd', '--new-password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the new password')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--keep-old', '--keep-old', [CompletionResultType]::ParameterName, 'Keep the old file in the .trash folder of the wallet')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;convert' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'taoctl (strongest), nacl (btcli opens it too), plain (not encrypted)')
            [CompletionResult]::new('--new-password-fd', '--new-password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the new password')
            [CompletionResult]::new('--new-password-file', '--new-password-file', [CompletionResultType]::ParameterName, 'File that holds the new password and nothing else')
            [CompletionResult]::new('--new-password-cmd', '--new-password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the new password')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--keep-old', '--keep-old', [CompletionResultType]::ParameterName, 'Keep the old file in the .trash folder of the wallet')
            [CompletionResult]::new('--allow-plain-coldkey', '--allow-plain-coldkey', [CompletionResultType]::ParameterName, 'Write a coldkey without encryption, without asking')
            [CompletionResult]::new('--drop-words', '--drop-words', [CompletionResultType]::ParameterName, 'Write the key alone where the format cannot hold the words and the path that it was derived from')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;rename' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;remove' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The same name again')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask; --confirm names it a second time')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask; --confirm names it a second time')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;backup' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The file to write, which must not exist')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All wallets of the folder')
            [CompletionResult]::new('--allow-weak-password', '--allow-weak-password', [CompletionResultType]::ParameterName, 'Take a new password although it is easy to guess: for tests')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;restore' {
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Only this wallet of the backup')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'Give the wallet this name')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'Show what is in it and write nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;wallet;help' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a wallet: an encrypted coldkey and a hotkey')
            [CompletionResult]::new('new-coldkey', 'new-coldkey', [CompletionResultType]::ParameterValue, 'Make a coldkey: all that a holder needs')
            [CompletionResult]::new('new-hotkey', 'new-hotkey', [CompletionResultType]::ParameterValue, 'Make a hotkey in a wallet')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a key over: words, a seed, or a key file of another tool')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export a key for another tool, or its words or address')
            [CompletionResult]::new('watch-only', 'watch-only', [CompletionResultType]::ParameterValue, 'Make a wallet of addresses, to look at keys that are elsewhere')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wallets and their addresses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a wallet: its keys, their addresses and what is odd about their files')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check all files and permissions of wallets')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a message, to prove that a key is yours')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check the signature of a message')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Change the password of a key')
            [CompletionResult]::new('convert', 'convert', [CompletionResultType]::ParameterValue, 'Write a key in another format')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a wallet or a hotkey')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a wallet or a hotkey; it can be brought back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Put wallets into one encrypted file')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make wallets out of a backup')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;wallet;help;create' {
            break
        }
        'taoctl;wallet;help;new-coldkey' {
            break
        }
        'taoctl;wallet;help;new-hotkey' {
            break
        }
        'taoctl;wallet;help;import' {
            break
        }
        'taoctl;wallet;help;export' {
            break
        }
        'taoctl;wallet;help;watch-only' {
            break
        }
        'taoctl;wallet;help;list' {
            break
        }
        'taoctl;wallet;help;show' {
            break
        }
        'taoctl;wallet;help;check' {
            break
        }
        'taoctl;wallet;help;sign' {
            break
        }
        'taoctl;wallet;help;verify' {
            break
        }
        'taoctl;wallet;help;password' {
            break
        }
        'taoctl;wallet;help;convert' {
            break
        }
        'taoctl;wallet;help;rename' {
            break
        }
        'taoctl;wallet;help;remove' {
            break
        }
        'taoctl;wallet;help;backup' {
            break
        }
        'taoctl;wallet;help;restore' {
            break
        }
        'taoctl;wallet;help;help' {
            break
        }
        'taoctl;balance' {
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who receives it: an address, a wallet name, or WALLET/HOTKEY')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Stake TAO to a hotkey on a subnet')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take stake back as TAO')
            [CompletionResult]::new('exit', 'exit', [CompletionResultType]::ParameterValue, 'Sell positions for TAO: all of them, or those that fit')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move stake to another hotkey or subnet')
            [CompletionResult]::new('swap', 'swap', [CompletionResultType]::ParameterValue, 'Swap stake to another subnet, on the same hotkey')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Transfer stake to another owner')
            [CompletionResult]::new('quote', 'quote', [CompletionResultType]::ParameterValue, 'Tell what a trade would bring; no wallet is needed')
            [CompletionResult]::new('burn', 'burn', [CompletionResultType]::ParameterValue, 'Destroy alpha for ever, that of a position or bought for it')
            [CompletionResult]::new('recycle', 'recycle', [CompletionResultType]::ParameterValue, 'Destroy alpha of a position for ever; the subnet may issue as much again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show stake positions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one stake position in detail')
            [CompletionResult]::new('auto', 'auto', [CompletionResultType]::ParameterValue, 'Show or set where what your miners earn is staked')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Show or claim what root stake has earned on the subnets')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;stake;add' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where to stake it: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'With `all`: leave so much where it is')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-price', '--limit-price', [CompletionResultType]::ParameterName, 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]')
            [CompletionResult]::new('--min-received', '--min-received', [CompletionResultType]::ParameterName, 'Least that must come out: the limit price is tightened until the chain guarantees it, or nothing is signed')
            [CompletionResult]::new('--split', '--split', [CompletionResultType]::ParameterName, 'Trade in so many transactions, one after another, each with a limit price of its own')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Blocks from one part to the next, so that the price can come back')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Take what can be traded up to the limit instead of all or nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;remove' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'With `all`: leave so much where it is')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-price', '--limit-price', [CompletionResultType]::ParameterName, 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]')
            [CompletionResult]::new('--min-received', '--min-received', [CompletionResultType]::ParameterName, 'Least that must come out: the limit price is tightened until the chain guarantees it, or nothing is signed')
            [CompletionResult]::new('--split', '--split', [CompletionResultType]::ParameterName, 'Trade in so many transactions, one after another, each with a limit price of its own')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Blocks from one part to the next, so that the price can come back')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Take what can be traded up to the limit instead of all or nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;exit' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Only positions on these subnets')
            [CompletionResult]::new('--hotkeys', '--hotkeys', [CompletionResultType]::ParameterName, 'Only positions on hotkeys with such a name or address: miner-*, team/*; * is any text, ? one character')
            [CompletionResult]::new('--min-total', '--min-total', [CompletionResultType]::ParameterName, 'Sell only if all sales together guarantee so much')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far others may move a price before a sale is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the sales on one subnet together may move its price: 5% [setting: max-impact]')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all-wallets', '--all-wallets', [CompletionResultType]::ParameterName, 'The positions of every wallet in the wallet folder; each coldkey signs for its own')
            [CompletionResult]::new('--keep-root', '--keep-root', [CompletionResultType]::ParameterName, 'Leave what is staked on the root network')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;move' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where it goes: a hotkey on a subnet')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-ratio', '--limit-ratio', [CompletionResultType]::ParameterName, 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]')
            [CompletionResult]::new('--min-received', '--min-received', [CompletionResultType]::ParameterName, 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Move what the limit lets through instead of all or nothing')
            [CompletionResult]::new('--no-limit', '--no-limit', [CompletionResultType]::ParameterName, 'Use the one call that has no limit: both trades are made at any price')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;swap' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The subnet it goes to; its hotkey, if named, is the same')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-ratio', '--limit-ratio', [CompletionResultType]::ParameterName, 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]')
            [CompletionResult]::new('--min-received', '--min-received', [CompletionResultType]::ParameterName, 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Move what the limit lets through instead of all or nothing')
            [CompletionResult]::new('--no-limit', '--no-limit', [CompletionResultType]::ParameterName, 'Use the one call that has no limit: both trades are made at any price')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;transfer' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who gets it: an address, a wallet name')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where it shall be: a hotkey on a subnet; where it is if left out')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How much less may arrive than is quoted, before the move is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-ratio', '--limit-ratio', [CompletionResultType]::ParameterName, 'Least that must arrive for one that leaves (on subnet 0 TAO), in place of the computed limit')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the move itself may turn the ratio of the two prices: 5% [setting: max-impact]')
            [CompletionResult]::new('--min-received', '--min-received', [CompletionResultType]::ParameterName, 'Least that must arrive: the limit is tightened until the chain guarantees it, or nothing is signed')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Move what the limit lets through instead of all or nothing')
            [CompletionResult]::new('--no-limit', '--no-limit', [CompletionResultType]::ParameterName, 'Use the one call that has no limit: both trades are made at any price')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;quote' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnets, with commas between [default: all]')
            [CompletionResult]::new('--into', '--into', [CompletionResultType]::ParameterName, 'Subnet whose alpha is bought with what the sale brings')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;burn' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--tolerance', '--tolerance', [CompletionResultType]::ParameterName, 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]')
            [CompletionResult]::new('--limit-price', '--limit-price', [CompletionResultType]::ParameterName, 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one')
            [CompletionResult]::new('--max-impact', '--max-impact', [CompletionResultType]::ParameterName, 'How far the trade itself may move the price, of several parts each by itself: 5% [setting: max-impact]')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--from-tao', '--from-tao', [CompletionResultType]::ParameterName, 'Buy what is burned: the amount is TAO, and no stake is touched')
            [CompletionResult]::new('--partial', '--partial', [CompletionResultType]::ParameterName, 'Take what can be traded up to the limit instead of all or nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;recycle' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;list' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Only positions on these subnets')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Only positions on these hotkeys: addresses, hotkeys of the wallet, WALLET/HOTKEY')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What a row is')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order of the rows; values come largest first')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Show what changed since this block, or since so long ago: 90m, 12h, 7d')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all-wallets', '--all-wallets', [CompletionResultType]::ParameterName, 'Every wallet in the wallet folder')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;show' {
            [CompletionResult]::new('--coldkey', '--coldkey', [CompletionResultType]::ParameterName, 'Whose stake: an address, a wallet name, or WALLET/HOTKEY; the chosen wallet unless given')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;auto' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The subnet; several in one transaction')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all-subnets', '--all-subnets', [CompletionResultType]::ParameterName, 'Every subnet where the hotkey is registered')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;claim' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Claim what is owed of these subnets'' dividends')
            [CompletionResult]::new('--type', '--type', [CompletionResultType]::ParameterName, 'What becomes of it from now on: swap, keep, or keep:1,4 to keep that of these subnets')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'Claim of every subnet that would pay something')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;stake;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Stake TAO to a hotkey on a subnet')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take stake back as TAO')
            [CompletionResult]::new('exit', 'exit', [CompletionResultType]::ParameterValue, 'Sell positions for TAO: all of them, or those that fit')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move stake to another hotkey or subnet')
            [CompletionResult]::new('swap', 'swap', [CompletionResultType]::ParameterValue, 'Swap stake to another subnet, on the same hotkey')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Transfer stake to another owner')
            [CompletionResult]::new('quote', 'quote', [CompletionResultType]::ParameterValue, 'Tell what a trade would bring; no wallet is needed')
            [CompletionResult]::new('burn', 'burn', [CompletionResultType]::ParameterValue, 'Destroy alpha for ever, that of a position or bought for it')
            [CompletionResult]::new('recycle', 'recycle', [CompletionResultType]::ParameterValue, 'Destroy alpha of a position for ever; the subnet may issue as much again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show stake positions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one stake position in detail')
            [CompletionResult]::new('auto', 'auto', [CompletionResultType]::ParameterValue, 'Show or set where what your miners earn is staked')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Show or claim what root stake has earned on the subnets')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;stake;help;add' {
            break
        }
        'taoctl;stake;help;remove' {
            break
        }
        'taoctl;stake;help;exit' {
            break
        }
        'taoctl;stake;help;move' {
            break
        }
        'taoctl;stake;help;swap' {
            break
        }
        'taoctl;stake;help;transfer' {
            break
        }
        'taoctl;stake;help;quote' {
            break
        }
        'taoctl;stake;help;burn' {
            break
        }
        'taoctl;stake;help;recycle' {
            break
        }
        'taoctl;stake;help;list' {
            break
        }
        'taoctl;stake;help;show' {
            break
        }
        'taoctl;stake;help;auto' {
            break
        }
        'taoctl;stake;help;claim' {
            break
        }
        'taoctl;stake;help;help' {
            break
        }
        'taoctl;child' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the children and the parents of a hotkey')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give children shares of a hotkey''s stake')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke all children of a hotkey')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps as a child')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;child;get' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnets; all where the hotkey has children or parents unless given')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;child;set' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The subnet; several get the same list in one transaction')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;child;revoke' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The subnet; several in one transaction')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;child;take' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;child;help' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the children and the parents of a hotkey')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give children shares of a hotkey''s stake')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke all children of a hotkey')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps as a child')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;child;help;get' {
            break
        }
        'taoctl;child;help;set' {
            break
        }
        'taoctl;child;help;revoke' {
            break
        }
        'taoctl;child;help;take' {
            break
        }
        'taoctl;child;help;help' {
            break
        }
        'taoctl;delegate' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List validators that stake can be given to')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one validator: its stake, stakers, subnets, returns and children')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps of what it earns for its stakers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;delegate;list' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The validators of this subnet; 0 is the root network')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order of the rows; numbers come largest first, the oldest registration first')
            [CompletionResult]::new('--epochs', '--epochs', [CompletionResultType]::ParameterName, 'Over how many epochs the return is averaged; old ones need a node with old state')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;delegate;show' {
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;delegate;take' {
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;delegate;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List validators that stake can be given to')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one validator: its stake, stakers, subnets, returns and children')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps of what it earns for its stakers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;delegate;help;list' {
            break
        }
        'taoctl;delegate;help;show' {
            break
        }
        'taoctl;delegate;help;take' {
            break
        }
        'taoctl;delegate;help;help' {
            break
        }
        'taoctl;root' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the members of the root network')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on the root network')
            [CompletionResult]::new('auto-parent', 'auto-parent', [CompletionResultType]::ParameterValue, 'Show or set whether a root validator becomes the parent of new subnets'' owners')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;root;list' {
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;root;register' {
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;root;auto-parent' {
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;root;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the members of the root network')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on the root network')
            [CompletionResult]::new('auto-parent', 'auto-parent', [CompletionResultType]::ParameterValue, 'Show or set whether a root validator becomes the parent of new subnets'' owners')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;root;help;list' {
            break
        }
        'taoctl;root;help;register' {
            break
        }
        'taoctl;root;help;auto-parent' {
            break
        }
        'taoctl;root;help;help' {
            break
        }
        'taoctl;lock' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show locks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a lock in detail')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Lock stake of a subnet to a hotkey')
            [CompletionResult]::new('mode', 'mode', [CompletionResultType]::ParameterValue, 'Show or set whether the lock on a subnet decays')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Lock the same stake to another hotkey')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Show or set whether the wallet accepts locked stake from others')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;lock;list' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The locks of everybody to a hotkey on a subnet')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;show' {
            [CompletionResult]::new('--coldkey', '--coldkey', [CompletionResultType]::ParameterName, 'Whose lock: an address or a wallet name; the chosen wallet unless given')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;add' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Whom to lock it to: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'Subnet of the position, in place of HOTKEY@NETUID')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;mode' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;move' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The hotkey to lock to: an address, a hotkey of the wallet, WALLET/HOTKEY')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;receive' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;lock;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show locks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a lock in detail')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Lock stake of a subnet to a hotkey')
            [CompletionResult]::new('mode', 'mode', [CompletionResultType]::ParameterValue, 'Show or set whether the lock on a subnet decays')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Lock the same stake to another hotkey')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Show or set whether the wallet accepts locked stake from others')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;lock;help;list' {
            break
        }
        'taoctl;lock;help;show' {
            break
        }
        'taoctl;lock;help;add' {
            break
        }
        'taoctl;lock;help;mode' {
            break
        }
        'taoctl;lock;help;move' {
            break
        }
        'taoctl;lock;help;receive' {
            break
        }
        'taoctl;lock;help;help' {
            break
        }
        'taoctl;subnet' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all subnets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one subnet: owner, pool, registration, epochs, hyperparameters')
            [CompletionResult]::new('price', 'price', [CompletionResultType]::ParameterValue, 'Show what the alpha of subnets costs, and its price over the last blocks')
            [CompletionResult]::new('metagraph', 'metagraph', [CompletionResultType]::ParameterValue, 'Show the neurons of a subnet')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on a subnet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;subnet;list' {
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Order of the rows; numbers come largest first')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;subnet;show' {
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;subnet;price' {
            [CompletionResult]::new('--blocks', '--blocks', [CompletionResultType]::ParameterName, 'How many blocks to look back [default: 240]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Look back to this block, or for so long: 90m, 12h, 7d')
            [CompletionResult]::new('--points', '--points', [CompletionResultType]::ParameterName, 'At how many blocks the price is read, the first and the last included; 1 is only the last')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;subnet;metagraph' {
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;subnet;register' {
            [CompletionResult]::new('--max-price', '--max-price', [CompletionResultType]::ParameterName, 'The most that may be burned, in TAO; by default the price now and 2%')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;subnet;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all subnets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one subnet: owner, pool, registration, epochs, hyperparameters')
            [CompletionResult]::new('price', 'price', [CompletionResultType]::ParameterValue, 'Show what the alpha of subnets costs, and its price over the last blocks')
            [CompletionResult]::new('metagraph', 'metagraph', [CompletionResultType]::ParameterValue, 'Show the neurons of a subnet')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on a subnet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;subnet;help;list' {
            break
        }
        'taoctl;subnet;help;show' {
            break
        }
        'taoctl;subnet;help;price' {
            break
        }
        'taoctl;subnet;help;metagraph' {
            break
        }
        'taoctl;subnet;help;register' {
            break
        }
        'taoctl;subnet;help;help' {
            break
        }
        'taoctl;weights' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the weights of a validator on a subnet')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Set the weights of one hotkey on several subnets')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Keep the weights of a validator young: send them only when they are due')
            [CompletionResult]::new('commit', 'commit', [CompletionResultType]::ParameterValue, 'Commit weights with a salt, to be revealed in a later epoch')
            [CompletionResult]::new('reveal', 'reveal', [CompletionResultType]::ParameterValue, 'Reveal weights that were committed with a salt')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show when a hotkey''s weights were set or committed, what waits for its reveal, and what comes next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the weights that are stored on a subnet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;weights;set' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File of weights, - for standard input: JSON, CSV or NumPy''s .npy; `weights set --help` tells more')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'Mechanism of the subnet; most have none but 0')
            [CompletionResult]::new('--version-key', '--version-key', [CompletionResultType]::ParameterName, 'Version of the weights; by default the one that the subnet asks for')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;batch' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;ensure' {
            [CompletionResult]::new('--netuid', '--netuid', [CompletionResultType]::ParameterName, 'The same, as other commands take it')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File of weights, - for standard input: as for `weights set`')
            [CompletionResult]::new('--max-age', '--max-age', [CompletionResultType]::ParameterName, 'How old weights may become: 1epoch, 90m, 2h, or a number of blocks')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often this is run: what would be too old before the next run is sent now')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'Number of the mechanism, where the subnet has several')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;commit' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File of weights, - for standard input: JSON, CSV or NumPy''s .npy; `weights set --help` tells more')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'Mechanism of the subnet; most have none but 0')
            [CompletionResult]::new('--version-key', '--version-key', [CompletionResultType]::ParameterName, 'Version of the weights; by default the one that the subnet asks for')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;reveal' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'File of such weights, - for standard input: JSON {"uid": weight} or [[uid, weight]], or CSV uid,weight')
            [CompletionResult]::new('--salt-file', '--salt-file', [CompletionResultType]::ParameterName, 'File with their salt, - for standard input: 163,241,217 or [163, 241] or 0x and four digits for each, low byte first')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'Only this mechanism; of weights that are given, 0 if it is left out')
            [CompletionResult]::new('--version-key', '--version-key', [CompletionResultType]::ParameterName, 'Version of such weights; by default the one that the subnet asks for')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;status' {
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'The mechanism of the subnet')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--events', '--events', [CompletionResultType]::ParameterName, 'Look whether the last commit was revealed or dropped, and in which block')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;show' {
            [CompletionResult]::new('--uid', '--uid', [CompletionResultType]::ParameterName, 'Only the weights of this UID')
            [CompletionResult]::new('--hotkey', '--hotkey', [CompletionResultType]::ParameterName, 'Only the weights of this hotkey: an address, WALLET/HOTKEY, or a hotkey of the wallet')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Who gives weight to this UID or hotkey')
            [CompletionResult]::new('--mechanism', '--mechanism', [CompletionResultType]::ParameterName, 'The mechanism of the subnet')
            [CompletionResult]::new('--at-block', '--at-block', [CompletionResultType]::ParameterName, 'Read the state at this block number')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--heat', '--heat', [CompletionResultType]::ParameterName, 'All weights as shades, a row for each validator')
            [CompletionResult]::new('--matrix', '--matrix', [CompletionResultType]::ParameterName, 'All weights as numbers: how many percent a row gives to each UID')
            [CompletionResult]::new('--rows', '--rows', [CompletionResultType]::ParameterName, 'A row for each validator, with its largest weights')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Read the newest final block instead of the newest one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;weights;help' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the weights of a validator on a subnet')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Set the weights of one hotkey on several subnets')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Keep the weights of a validator young: send them only when they are due')
            [CompletionResult]::new('commit', 'commit', [CompletionResultType]::ParameterValue, 'Commit weights with a salt, to be revealed in a later epoch')
            [CompletionResult]::new('reveal', 'reveal', [CompletionResultType]::ParameterValue, 'Reveal weights that were committed with a salt')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show when a hotkey''s weights were set or committed, what waits for its reveal, and what comes next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the weights that are stored on a subnet')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;weights;help;set' {
            break
        }
        'taoctl;weights;help;batch' {
            break
        }
        'taoctl;weights;help;ensure' {
            break
        }
        'taoctl;weights;help;commit' {
            break
        }
        'taoctl;weights;help;reveal' {
            break
        }
        'taoctl;weights;help;status' {
            break
        }
        'taoctl;weights;help;show' {
            break
        }
        'taoctl;weights;help;help' {
            break
        }
        'taoctl;timelock' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('encrypt', 'encrypt', [CompletionResultType]::ParameterValue, 'Encrypt a file for a later time')
            [CompletionResult]::new('decrypt', 'decrypt', [CompletionResultType]::ParameterValue, 'Open a file whose time has come')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show when a timelocked file opens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;timelock;encrypt' {
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Not before this time: 2026-12-01T12:00Z, or 2026-12-01 in local time')
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'Not before so much time has passed: 90s, 30m, 2h, 7d')
            [CompletionResult]::new('--in-blocks', '--in-blocks', [CompletionResultType]::ParameterName, 'Not before so many blocks were made, as fast as they are made now')
            [CompletionResult]::new('--round', '--round', [CompletionResultType]::ParameterName, 'With this round of the beacon')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The file to write, which must not exist; - is the standard output [default: FILE.tlock]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;timelock;decrypt' {
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'The file to write, which must not exist; - is the standard output [default: FILE without .tlock]')
            [CompletionResult]::new('--signature', '--signature', [CompletionResultType]::ParameterName, 'The beacon''s signature of the round, 96 hexadecimal digits: no node is asked')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'Wait until it can be opened')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;timelock;show' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;timelock;help' {
            [CompletionResult]::new('encrypt', 'encrypt', [CompletionResultType]::ParameterValue, 'Encrypt a file for a later time')
            [CompletionResult]::new('decrypt', 'decrypt', [CompletionResultType]::ParameterValue, 'Open a file whose time has come')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show when a timelocked file opens')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;timelock;help;encrypt' {
            break
        }
        'taoctl;timelock;help;decrypt' {
            break
        }
        'taoctl;timelock;help;show' {
            break
        }
        'taoctl;timelock;help;help' {
            break
        }
        'taoctl;policy' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the rules that apply to the wallet, the file of each, and what is left of today')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether a call may be signed, or which rule of which file forbids it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the paths of the policies, whether the files are there or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;policy;show' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--use-hotkey', '--use-hotkey', [CompletionResultType]::ParameterName, 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;policy;check' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--use-hotkey', '--use-hotkey', [CompletionResultType]::ParameterName, 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;policy;path' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;policy;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the rules that apply to the wallet, the file of each, and what is left of today')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether a call may be signed, or which rule of which file forbids it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the paths of the policies, whether the files are there or not')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;policy;help;show' {
            break
        }
        'taoctl;policy;help;check' {
            break
        }
        'taoctl;policy;help;path' {
            break
        }
        'taoctl;policy;help;help' {
            break
        }
        'taoctl;agent' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Open keys once, and sign without their passwords for a while')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'Make the agent forget keys; without names all of them, and it ends')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which keys are unlocked, for how long and for what')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Hold the keys that come over a pipe (`agent unlock` starts it)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;agent;unlock' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'How long: 90s, 30m, 12h, 7d; at most 30 days')
            [CompletionResult]::new('--max-uses', '--max-uses', [CompletionResultType]::ParameterName, 'How many signatures each key may make')
            [CompletionResult]::new('--allow', '--allow', [CompletionResultType]::ParameterName, 'What may be signed besides: Pallet.call, or transfer, ''stake add'', ''stake remove'', ''subnet register''')
            [CompletionResult]::new('--max', '--max', [CompletionResultType]::ParameterName, 'The TAO that each key may take in all, or `all`')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--foreground', '--foreground', [CompletionResultType]::ParameterName, 'Become the agent instead of starting one: for a service manager')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;agent;lock' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;agent;status' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;agent;serve' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--attached', '--attached', [CompletionResultType]::ParameterName, 'Stay with the terminal or the service manager that started it')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;agent;help' {
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Open keys once, and sign without their passwords for a while')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'Make the agent forget keys; without names all of them, and it ends')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which keys are unlocked, for how long and for what')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Hold the keys that come over a pipe (`agent unlock` starts it)')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;agent;help;unlock' {
            break
        }
        'taoctl;agent;help;lock' {
            break
        }
        'taoctl;agent;help;status' {
            break
        }
        'taoctl;agent;help;serve' {
            break
        }
        'taoctl;agent;help;help' {
            break
        }
        'taoctl;tx' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was sent from this machine, open transactions first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one transaction: its call, what it did in its block, what it cost')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for a transaction and tell what became of it')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Make several calls of the chain in one transaction')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a transaction that was built on another machine; no connection is opened')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Send a transaction that was signed elsewhere')
            [CompletionResult]::new('decode', 'decode', [CompletionResultType]::ParameterValue, 'Tell what a call, an extrinsic or a transaction file means')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;tx;list' {
            [CompletionResult]::new('--account', '--account', [CompletionResultType]::ParameterName, 'Only what this account signed')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only what was signed since then: 2h, 7d, 2026-01-31, 2026-01-31T12:00Z')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most so many; 0 is all [default: 20 on a terminal, else all]')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'The journals of all chains, not only of the chosen network')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only what can still change')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'Only what is settled')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Show the journal as it is, ask no node')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;show' {
            [CompletionResult]::new('--block', '--block', [CompletionResultType]::ParameterName, 'The block that has it, where this machine did not send it')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;wait' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every open transaction of this chain')
            [CompletionResult]::new('--finalized', '--finalized', [CompletionResultType]::ParameterName, 'Until its block is final')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;batch' {
            [CompletionResult]::new('--mode', '--mode', [CompletionResultType]::ParameterName, 'What happens when a call fails')
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;build' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--signer', '--signer', [CompletionResultType]::ParameterName, 'Who will sign: an address, a wallet, or WALLET/HOTKEY; the coldkey of --wallet when it is not given')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 2048]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one: for the second of several that wait to be signed')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;sign' {
            [CompletionResult]::new('--metadata', '--metadata', [CompletionResultType]::ParameterName, 'A file that holds the metadata: any earlier transaction of the same runtime; those signed here before are known')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write the signed transaction into a new file')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--scan', '--scan', [CompletionResultType]::ParameterName, 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show the signed transaction as QR codes, for `tx submit --scan`')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;submit' {
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--scan', '--scan', [CompletionResultType]::ParameterName, 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;decode' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--scan', '--scan', [CompletionResultType]::ParameterName, 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not')
            [CompletionResult]::new('--offline', '--offline', [CompletionResultType]::ParameterName, 'Ask no node: the metadata that was used last for the network')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;tx;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was sent from this machine, open transactions first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one transaction: its call, what it did in its block, what it cost')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for a transaction and tell what became of it')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Make several calls of the chain in one transaction')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a transaction that was built on another machine; no connection is opened')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Send a transaction that was signed elsewhere')
            [CompletionResult]::new('decode', 'decode', [CompletionResultType]::ParameterValue, 'Tell what a call, an extrinsic or a transaction file means')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;tx;help;list' {
            break
        }
        'taoctl;tx;help;show' {
            break
        }
        'taoctl;tx;help;wait' {
            break
        }
        'taoctl;tx;help;batch' {
            break
        }
        'taoctl;tx;help;build' {
            break
        }
        'taoctl;tx;help;sign' {
            break
        }
        'taoctl;tx;help;submit' {
            break
        }
        'taoctl;tx;help;decode' {
            break
        }
        'taoctl;tx;help;help' {
            break
        }
        'taoctl;chain' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('endpoints', 'endpoints', [CompletionResultType]::ParameterValue, 'Ask every endpoint of the network how it is, and rank them')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which chain answers, where its head is and how fast the node is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;chain;endpoints' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;chain;status' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;chain;help' {
            [CompletionResult]::new('endpoints', 'endpoints', [CompletionResultType]::ParameterValue, 'Ask every endpoint of the network how it is, and rank them')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which chain answers, where its head is and how fast the node is')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;chain;help;endpoints' {
            break
        }
        'taoctl;chain;help;status' {
            break
        }
        'taoctl;chain;help;help' {
            break
        }
        'taoctl;config' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into the config file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the config file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the config file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;config;list' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Show who set each value: flag, environment variable, config file or default')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;config;get' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;config;set' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;config;unset' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;config;path' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;config;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into the config file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the config file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the config file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;config;help;list' {
            break
        }
        'taoctl;config;help;get' {
            break
        }
        'taoctl;config;help;set' {
            break
        }
        'taoctl;config;help;unset' {
            break
        }
        'taoctl;config;help;path' {
            break
        }
        'taoctl;config;help;help' {
            break
        }
        'taoctl;localnet' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a fresh development chain and keep it running')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a fresh development chain')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Play the main job on a fresh development chain')
            [CompletionResult]::new('fund', 'fund', [CompletionResultType]::ParameterValue, 'Give TAO of //Alice to an account, on a development chain')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Add blocks to a running development chain at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;localnet;start' {
            [CompletionResult]::new('--port', '--port', [CompletionResultType]::ParameterName, 'TCP port on 127.0.0.1; 0 takes a free one')
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'What is on the chain from the start')
            [CompletionResult]::new('--block-time', '--block-time', [CompletionResultType]::ParameterName, 'Milliseconds between two blocks')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--instant', '--instant', [CompletionResultType]::ParameterName, 'A block for each transaction, and none without')
            [CompletionResult]::new('--no-shield', '--no-shield', [CompletionResultType]::ParameterName, 'Announce no keys of the MEV shield: trades are sent in the clear')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;localnet;run' {
            [CompletionResult]::new('--scenario', '--scenario', [CompletionResultType]::ParameterName, 'What is on the chain from the start')
            [CompletionResult]::new('--block-time', '--block-time', [CompletionResultType]::ParameterName, 'Milliseconds between two blocks')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--instant', '--instant', [CompletionResultType]::ParameterName, 'A block for each transaction, and none without')
            [CompletionResult]::new('--no-shield', '--no-shield', [CompletionResultType]::ParameterName, 'Announce no keys of the MEV shield: trades are sent in the clear')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;localnet;demo' {
            [CompletionResult]::new('--block-time', '--block-time', [CompletionResultType]::ParameterName, 'Milliseconds between two blocks')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Keep the folder with the wallets and the journal')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;localnet;fund' {
            [CompletionResult]::new('--save', '--save', [CompletionResultType]::ParameterName, 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine')
            [CompletionResult]::new('--qr', '--qr', [CompletionResultType]::ParameterName, 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet')
            [CompletionResult]::new('--wait', '--wait', [CompletionResultType]::ParameterName, 'How long to wait after sending')
            [CompletionResult]::new('--valid-for', '--valid-for', [CompletionResultType]::ParameterName, 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64; 8 where it is encrypted, 2048 with --save]')
            [CompletionResult]::new('--shield', '--shield', [CompletionResultType]::ParameterName, 'Whether it is encrypted until a block has it, by the chain''s MEV shield: nobody can trade before it, for a second fee [default: the setting `shield`, auto]')
            [CompletionResult]::new('--nonce', '--nonce', [CompletionResultType]::ParameterName, 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s')
            [CompletionResult]::new('--metadata-hash', '--metadata-hash', [CompletionResultType]::ParameterName, 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A key of your own: the same key never sends twice')
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Show what would be signed and end; nothing is signed')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before signing')
            [CompletionResult]::new('--wait-allowed', '--wait-allowed', [CompletionResultType]::ParameterName, 'Where the chain takes it only from a later block on, wait for that block, without an end unless --timeout is given')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Send it although the same call of this account is still open')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;localnet;advance' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;localnet;help' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a fresh development chain and keep it running')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a fresh development chain')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Play the main job on a fresh development chain')
            [CompletionResult]::new('fund', 'fund', [CompletionResultType]::ParameterValue, 'Give TAO of //Alice to an account, on a development chain')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Add blocks to a running development chain at once')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;localnet;help;start' {
            break
        }
        'taoctl;localnet;help;run' {
            break
        }
        'taoctl;localnet;help;demo' {
            break
        }
        'taoctl;localnet;help;fund' {
            break
        }
        'taoctl;localnet;help;advance' {
            break
        }
        'taoctl;localnet;help;help' {
            break
        }
        'taoctl;completions' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;man' {
            [CompletionResult]::new('-n', '-n', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]')
            [CompletionResult]::new('-w', '-w', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('--wallet', '--wallet', [CompletionResultType]::ParameterName, 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-hotkey', '--wallet-hotkey', [CompletionResultType]::ParameterName, 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]')
            [CompletionResult]::new('--wallet-path', '--wallet-path', [CompletionResultType]::ParameterName, 'Folder of the wallets [env: BT_WALLET_PATH]')
            [CompletionResult]::new('--password-fd', '--password-fd', [CompletionResultType]::ParameterName, 'Open file descriptor that gives the password')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]')
            [CompletionResult]::new('--password-cmd', '--password-cmd', [CompletionResultType]::ParameterName, 'Command, run by sh, that prints the password')
            [CompletionResult]::new('--timeout', '--timeout', [CompletionResultType]::ParameterName, 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'auto, always or never')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON document')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print nothing but the result, questions and errors')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Show requests to the node on stderr; twice for their content')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'taoctl;help' {
            [CompletionResult]::new('wallet', 'wallet', [CompletionResultType]::ParameterValue, 'Make, bring over, look after and use keys')
            [CompletionResult]::new('balance', 'balance', [CompletionResultType]::ParameterValue, 'Show what accounts hold')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Send TAO to an account')
            [CompletionResult]::new('stake', 'stake', [CompletionResultType]::ParameterValue, 'Put TAO on subnets and take it back')
            [CompletionResult]::new('child', 'child', [CompletionResultType]::ParameterValue, 'Let other hotkeys work with a part of a hotkey''s stake')
            [CompletionResult]::new('delegate', 'delegate', [CompletionResultType]::ParameterValue, 'Choose a validator to stake to')
            [CompletionResult]::new('root', 'root', [CompletionResultType]::ParameterValue, 'Show the root network, and register on it')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'Lock stake of a subnet to a hotkey')
            [CompletionResult]::new('subnet', 'subnet', [CompletionResultType]::ParameterValue, 'Show subnets, and register on them')
            [CompletionResult]::new('weights', 'weights', [CompletionResultType]::ParameterValue, 'Set and show the weights of validators')
            [CompletionResult]::new('timelock', 'timelock', [CompletionResultType]::ParameterValue, 'Encrypt files for a later time: nobody can open them before')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'See what may be signed: amounts, calls, subnets, destinations, hours')
            [CompletionResult]::new('agent', 'agent', [CompletionResultType]::ParameterValue, 'Unlock a key once, and sign without its password for a while')
            [CompletionResult]::new('tx', 'tx', [CompletionResultType]::ParameterValue, 'See what became of transactions; make several calls in one; build, sign and send on different machines')
            [CompletionResult]::new('chain', 'chain', [CompletionResultType]::ParameterValue, 'Look at the chain and its node')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Show and change settings')
            [CompletionResult]::new('localnet', 'localnet', [CompletionResultType]::ParameterValue, 'Run a development chain in this process')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completion script of a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Write the manual pages into a folder')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'taoctl;help;wallet' {
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make a wallet: an encrypted coldkey and a hotkey')
            [CompletionResult]::new('new-coldkey', 'new-coldkey', [CompletionResultType]::ParameterValue, 'Make a coldkey: all that a holder needs')
            [CompletionResult]::new('new-hotkey', 'new-hotkey', [CompletionResultType]::ParameterValue, 'Make a hotkey in a wallet')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring a key over: words, a seed, or a key file of another tool')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Export a key for another tool, or its words or address')
            [CompletionResult]::new('watch-only', 'watch-only', [CompletionResultType]::ParameterValue, 'Make a wallet of addresses, to look at keys that are elsewhere')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wallets and their addresses')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a wallet: its keys, their addresses and what is odd about their files')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Check all files and permissions of wallets')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a message, to prove that a key is yours')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Check the signature of a message')
            [CompletionResult]::new('password', 'password', [CompletionResultType]::ParameterValue, 'Change the password of a key')
            [CompletionResult]::new('convert', 'convert', [CompletionResultType]::ParameterValue, 'Write a key in another format')
            [CompletionResult]::new('rename', 'rename', [CompletionResultType]::ParameterValue, 'Rename a wallet or a hotkey')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Remove a wallet or a hotkey; it can be brought back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Put wallets into one encrypted file')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Make wallets out of a backup')
            break
        }
        'taoctl;help;wallet;create' {
            break
        }
        'taoctl;help;wallet;new-coldkey' {
            break
        }
        'taoctl;help;wallet;new-hotkey' {
            break
        }
        'taoctl;help;wallet;import' {
            break
        }
        'taoctl;help;wallet;export' {
            break
        }
        'taoctl;help;wallet;watch-only' {
            break
        }
        'taoctl;help;wallet;list' {
            break
        }
        'taoctl;help;wallet;show' {
            break
        }
        'taoctl;help;wallet;check' {
            break
        }
        'taoctl;help;wallet;sign' {
            break
        }
        'taoctl;help;wallet;verify' {
            break
        }
        'taoctl;help;wallet;password' {
            break
        }
        'taoctl;help;wallet;convert' {
            break
        }
        'taoctl;help;wallet;rename' {
            break
        }
        'taoctl;help;wallet;remove' {
            break
        }
        'taoctl;help;wallet;backup' {
            break
        }
        'taoctl;help;wallet;restore' {
            break
        }
        'taoctl;help;balance' {
            break
        }
        'taoctl;help;transfer' {
            break
        }
        'taoctl;help;stake' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Stake TAO to a hotkey on a subnet')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take stake back as TAO')
            [CompletionResult]::new('exit', 'exit', [CompletionResultType]::ParameterValue, 'Sell positions for TAO: all of them, or those that fit')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Move stake to another hotkey or subnet')
            [CompletionResult]::new('swap', 'swap', [CompletionResultType]::ParameterValue, 'Swap stake to another subnet, on the same hotkey')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'Transfer stake to another owner')
            [CompletionResult]::new('quote', 'quote', [CompletionResultType]::ParameterValue, 'Tell what a trade would bring; no wallet is needed')
            [CompletionResult]::new('burn', 'burn', [CompletionResultType]::ParameterValue, 'Destroy alpha for ever, that of a position or bought for it')
            [CompletionResult]::new('recycle', 'recycle', [CompletionResultType]::ParameterValue, 'Destroy alpha of a position for ever; the subnet may issue as much again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show stake positions')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one stake position in detail')
            [CompletionResult]::new('auto', 'auto', [CompletionResultType]::ParameterValue, 'Show or set where what your miners earn is staked')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Show or claim what root stake has earned on the subnets')
            break
        }
        'taoctl;help;stake;add' {
            break
        }
        'taoctl;help;stake;remove' {
            break
        }
        'taoctl;help;stake;exit' {
            break
        }
        'taoctl;help;stake;move' {
            break
        }
        'taoctl;help;stake;swap' {
            break
        }
        'taoctl;help;stake;transfer' {
            break
        }
        'taoctl;help;stake;quote' {
            break
        }
        'taoctl;help;stake;burn' {
            break
        }
        'taoctl;help;stake;recycle' {
            break
        }
        'taoctl;help;stake;list' {
            break
        }
        'taoctl;help;stake;show' {
            break
        }
        'taoctl;help;stake;auto' {
            break
        }
        'taoctl;help;stake;claim' {
            break
        }
        'taoctl;help;child' {
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Show the children and the parents of a hotkey')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Give children shares of a hotkey''s stake')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Revoke all children of a hotkey')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps as a child')
            break
        }
        'taoctl;help;child;get' {
            break
        }
        'taoctl;help;child;set' {
            break
        }
        'taoctl;help;child;revoke' {
            break
        }
        'taoctl;help;child;take' {
            break
        }
        'taoctl;help;delegate' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List validators that stake can be given to')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one validator: its stake, stakers, subnets, returns and children')
            [CompletionResult]::new('take', 'take', [CompletionResultType]::ParameterValue, 'Show or set what a hotkey keeps of what it earns for its stakers')
            break
        }
        'taoctl;help;delegate;list' {
            break
        }
        'taoctl;help;delegate;show' {
            break
        }
        'taoctl;help;delegate;take' {
            break
        }
        'taoctl;help;root' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show the members of the root network')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on the root network')
            [CompletionResult]::new('auto-parent', 'auto-parent', [CompletionResultType]::ParameterValue, 'Show or set whether a root validator becomes the parent of new subnets'' owners')
            break
        }
        'taoctl;help;root;list' {
            break
        }
        'taoctl;help;root;register' {
            break
        }
        'taoctl;help;root;auto-parent' {
            break
        }
        'taoctl;help;lock' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show locks')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show a lock in detail')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Lock stake of a subnet to a hotkey')
            [CompletionResult]::new('mode', 'mode', [CompletionResultType]::ParameterValue, 'Show or set whether the lock on a subnet decays')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Lock the same stake to another hotkey')
            [CompletionResult]::new('receive', 'receive', [CompletionResultType]::ParameterValue, 'Show or set whether the wallet accepts locked stake from others')
            break
        }
        'taoctl;help;lock;list' {
            break
        }
        'taoctl;help;lock;show' {
            break
        }
        'taoctl;help;lock;add' {
            break
        }
        'taoctl;help;lock;mode' {
            break
        }
        'taoctl;help;lock;move' {
            break
        }
        'taoctl;help;lock;receive' {
            break
        }
        'taoctl;help;subnet' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all subnets')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one subnet: owner, pool, registration, epochs, hyperparameters')
            [CompletionResult]::new('price', 'price', [CompletionResultType]::ParameterValue, 'Show what the alpha of subnets costs, and its price over the last blocks')
            [CompletionResult]::new('metagraph', 'metagraph', [CompletionResultType]::ParameterValue, 'Show the neurons of a subnet')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Register a hotkey on a subnet')
            break
        }
        'taoctl;help;subnet;list' {
            break
        }
        'taoctl;help;subnet;show' {
            break
        }
        'taoctl;help;subnet;price' {
            break
        }
        'taoctl;help;subnet;metagraph' {
            break
        }
        'taoctl;help;subnet;register' {
            break
        }
        'taoctl;help;weights' {
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set the weights of a validator on a subnet')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Set the weights of one hotkey on several subnets')
            [CompletionResult]::new('ensure', 'ensure', [CompletionResultType]::ParameterValue, 'Keep the weights of a validator young: send them only when they are due')
            [CompletionResult]::new('commit', 'commit', [CompletionResultType]::ParameterValue, 'Commit weights with a salt, to be revealed in a later epoch')
            [CompletionResult]::new('reveal', 'reveal', [CompletionResultType]::ParameterValue, 'Reveal weights that were committed with a salt')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show when a hotkey''s weights were set or committed, what waits for its reveal, and what comes next')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the weights that are stored on a subnet')
            break
        }
        'taoctl;help;weights;set' {
            break
        }
        'taoctl;help;weights;batch' {
            break
        }
        'taoctl;help;weights;ensure' {
            break
        }
        'taoctl;help;weights;commit' {
            break
        }
        'taoctl;help;weights;reveal' {
            break
        }
        'taoctl;help;weights;status' {
            break
        }
        'taoctl;help;weights;show' {
            break
        }
        'taoctl;help;timelock' {
            [CompletionResult]::new('encrypt', 'encrypt', [CompletionResultType]::ParameterValue, 'Encrypt a file for a later time')
            [CompletionResult]::new('decrypt', 'decrypt', [CompletionResultType]::ParameterValue, 'Open a file whose time has come')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show when a timelocked file opens')
            break
        }
        'taoctl;help;timelock;encrypt' {
            break
        }
        'taoctl;help;timelock;decrypt' {
            break
        }
        'taoctl;help;timelock;show' {
            break
        }
        'taoctl;help;policy' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the rules that apply to the wallet, the file of each, and what is left of today')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tell whether a call may be signed, or which rule of which file forbids it')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the paths of the policies, whether the files are there or not')
            break
        }
        'taoctl;help;policy;show' {
            break
        }
        'taoctl;help;policy;check' {
            break
        }
        'taoctl;help;policy;path' {
            break
        }
        'taoctl;help;agent' {
            [CompletionResult]::new('unlock', 'unlock', [CompletionResultType]::ParameterValue, 'Open keys once, and sign without their passwords for a while')
            [CompletionResult]::new('lock', 'lock', [CompletionResultType]::ParameterValue, 'Make the agent forget keys; without names all of them, and it ends')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which keys are unlocked, for how long and for what')
            [CompletionResult]::new('serve', 'serve', [CompletionResultType]::ParameterValue, 'Hold the keys that come over a pipe (`agent unlock` starts it)')
            break
        }
        'taoctl;help;agent;unlock' {
            break
        }
        'taoctl;help;agent;lock' {
            break
        }
        'taoctl;help;agent;status' {
            break
        }
        'taoctl;help;agent;serve' {
            break
        }
        'taoctl;help;tx' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what was sent from this machine, open transactions first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one transaction: its call, what it did in its block, what it cost')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'Wait for a transaction and tell what became of it')
            [CompletionResult]::new('batch', 'batch', [CompletionResultType]::ParameterValue, 'Make several calls of the chain in one transaction')
            [CompletionResult]::new('build', 'build', [CompletionResultType]::ParameterValue, 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Sign a transaction that was built on another machine; no connection is opened')
            [CompletionResult]::new('submit', 'submit', [CompletionResultType]::ParameterValue, 'Send a transaction that was signed elsewhere')
            [CompletionResult]::new('decode', 'decode', [CompletionResultType]::ParameterValue, 'Tell what a call, an extrinsic or a transaction file means')
            break
        }
        'taoctl;help;tx;list' {
            break
        }
        'taoctl;help;tx;show' {
            break
        }
        'taoctl;help;tx;wait' {
            break
        }
        'taoctl;help;tx;batch' {
            break
        }
        'taoctl;help;tx;build' {
            break
        }
        'taoctl;help;tx;sign' {
            break
        }
        'taoctl;help;tx;submit' {
            break
        }
        'taoctl;help;tx;decode' {
            break
        }
        'taoctl;help;chain' {
            [CompletionResult]::new('endpoints', 'endpoints', [CompletionResultType]::ParameterValue, 'Ask every endpoint of the network how it is, and rank them')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'Show which chain answers, where its head is and how fast the node is')
            break
        }
        'taoctl;help;chain;endpoints' {
            break
        }
        'taoctl;help;chain;status' {
            break
        }
        'taoctl;help;config' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List every setting')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print the value of a setting')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Write a setting into the config file')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take a setting out of the config file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print the path of the config file')
            break
        }
        'taoctl;help;config;list' {
            break
        }
        'taoctl;help;config;get' {
            break
        }
        'taoctl;help;config;set' {
            break
        }
        'taoctl;help;config;unset' {
            break
        }
        'taoctl;help;config;path' {
            break
        }
        'taoctl;help;localnet' {
            [CompletionResult]::new('start', 'start', [CompletionResultType]::ParameterValue, 'Start a fresh development chain and keep it running')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Run a command with a fresh development chain')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Play the main job on a fresh development chain')
            [CompletionResult]::new('fund', 'fund', [CompletionResultType]::ParameterValue, 'Give TAO of //Alice to an account, on a development chain')
            [CompletionResult]::new('advance', 'advance', [CompletionResultType]::ParameterValue, 'Add blocks to a running development chain at once')
            break
        }
        'taoctl;help;localnet;start' {
            break
        }
        'taoctl;help;localnet;run' {
            break
        }
        'taoctl;help;localnet;demo' {
            break
        }
        'taoctl;help;localnet;fund' {
            break
        }
        'taoctl;help;localnet;advance' {
            break
        }
        'taoctl;help;completions' {
            break
        }
        'taoctl;help;man' {
            break
        }
        'taoctl;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
