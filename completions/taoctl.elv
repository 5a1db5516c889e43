
use builtin;
use str;

set edit:completion:arg-completer[taoctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'taoctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'taoctl'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand wallet 'Make, bring over, look after and use keys'
            cand balance 'Show what accounts hold'
            cand transfer 'Send TAO to an account'
            cand stake 'Put TAO on subnets and take it back'
            cand subnet 'Show subnets, and register on them'
            cand weights 'Set and show the weights of validators'
            cand policy 'See what may be signed: amounts, calls, subnets, destinations, hours'
            cand agent 'Unlock a key once, and sign without its password for a while'
            cand tx 'See what became of transactions; make several calls in one; build, sign and send on different machines'
            cand chain 'Look at the chain and its node'
            cand config 'Show and change settings'
            cand localnet 'Run a development chain in this process'
            cand completions 'Print the completion script of a shell'
            cand man 'Write the manual pages into a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;wallet'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help'
            cand --help 'Print help'
            cand create 'Make a wallet: an encrypted coldkey and a hotkey'
            cand new-coldkey 'Make a coldkey: all that a holder needs'
            cand new-hotkey 'Make a hotkey in a wallet'
            cand import 'Bring a key over: words, a seed, or a key file of another tool'
            cand export 'Export a key for another tool, or its words or address'
            cand watch-only 'Make a wallet of addresses, to look at keys that are elsewhere'
            cand list 'List the wallets and their addresses'
            cand show 'Show a wallet: its keys, their addresses and what is odd about their files'
            cand check 'Check all files and permissions of wallets'
            cand sign 'Sign a message, to prove that a key is yours'
            cand verify 'Check the signature of a message'
            cand password 'Change the password of a key'
            cand convert 'Write a key in another format'
            cand rename 'Rename a wallet or a hotkey'
            cand remove 'Remove a wallet or a hotkey; it can be brought back'
            cand backup 'Put wallets into one encrypted file'
            cand restore 'Make wallets out of a backup'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;wallet;create'= {
            cand --words 'Number of words: 12, 15, 18, 21 or 24'
            cand --mnemonic-file 'Write the words into this new file instead of showing them'
            cand --format 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --allow-plain-coldkey 'Write a coldkey without encryption, without asking'
            cand --encrypt-hotkey 'Encrypt the hotkey too; what runs unattended then needs its password'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;new-coldkey'= {
            cand --words 'Number of words: 12, 15, 18, 21 or 24'
            cand --mnemonic-file 'Write the words into this new file instead of showing them'
            cand --format 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --allow-plain-coldkey 'Write a coldkey without encryption, without asking'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;new-hotkey'= {
            cand --words 'Number of words: 12, 15, 18, 21 or 24'
            cand --mnemonic-file 'Write the words into this new file instead of showing them'
            cand --format 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --encrypt 'Encrypt it; what runs unattended then needs its password'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;import'= {
            cand --mnemonic-file 'The same as FILE'
            cand --as-hotkey 'Write it as this hotkey of the wallet instead of as its coldkey'
            cand --expect 'Refuse unless it is the key of this address'
            cand --derive 'Derivation path from the words or the seed, like //hard/soft'
            cand --words-password-file 'File that holds the BIP-39 password and nothing else'
            cand --scheme 'Scheme of words and seeds; key files say their own [default: sr25519]'
            cand --source-password-fd 'Open file descriptor that gives the password of the file'
            cand --source-password-file 'File that holds the password of the file and nothing else'
            cand --source-password-cmd 'Command, run by sh, that prints the password of the file'
            cand --format 'How the key is written: taoctl (strongest), nacl (btcli opens it too), plain (not encrypted) [default: the setting keyfile-format for coldkeys, plain for hotkeys]'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --words-password 'Ask for the BIP-39 password that belongs to the words'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --allow-plain-coldkey 'Write a coldkey without encryption, without asking'
            cand -y 'Do not ask whether the address is the right one'
            cand --yes 'Do not ask whether the address is the right one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;export'= {
            cand --as 'words; json (not encrypted), nacl: what btcli reads; polkadot-js: what that and mobile wallets read; watch-only: the address'
            cand --out 'Write into this new file'
            cand --new-password-fd 'Open file descriptor that gives the new password'
            cand --new-password-file 'File that holds the new password and nothing else'
            cand --new-password-cmd 'Command, run by sh, that prints the new password'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --same-password 'Encrypt the file with the password of the key itself'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --allow-plain-coldkey 'Write a coldkey without encryption, without asking'
            cand -y 'Show words without asking'
            cand --yes 'Show words without asking'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;watch-only'= {
            cand --coldkey 'Address of its coldkey'
            cand --hotkey 'Name and address of a hotkey; may be given several times'
            cand --scheme 'What the files say of the keys: sr25519 or ed25519'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;list'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;show'= {
            cand --qr 'Draw the address of the coldkey, or of this hotkey, as a QR code'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;check'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --fix 'Close files and folders that others can access'
            cand --unlock 'Open every key with its password, and sign with it'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;sign'= {
            cand -m 'The message, as text'
            cand --message 'The message, as text'
            cand --file 'File whose bytes are the message, a newline at its end included; - is the standard input'
            cand --hex 'The bytes of the message in hexadecimal'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --use-hotkey 'Sign with the hotkey of --wallet and --wallet-hotkey'
            cand --raw 'Sign the bytes as they are, like btcli'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;verify'= {
            cand --address 'Whose signature it should be: an address, a wallet, or WALLET/HOTKEY'
            cand --signature 'The signature: 64 bytes in hexadecimal, or 65 with the number of the scheme in front'
            cand -m 'The message, as text'
            cand --message 'The message, as text'
            cand --file 'File whose bytes are the message, a newline at its end included; - is the standard input'
            cand --hex 'The bytes of the message in hexadecimal'
            cand --scheme 'Only this scheme: sr25519 or ed25519'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --raw 'Only as it is, not wrapped'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;password'= {
            cand --new-password-fd 'Open file descriptor that gives the new password'
            cand --new-password-file 'File that holds the new password and nothing else'
            cand --new-password-cmd 'Command, run by sh, that prints the new password'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --keep-old 'Keep the old file in the .trash folder of the wallet'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;convert'= {
            cand --to 'taoctl (strongest), nacl (btcli opens it too), plain (not encrypted)'
            cand --new-password-fd 'Open file descriptor that gives the new password'
            cand --new-password-file 'File that holds the new password and nothing else'
            cand --new-password-cmd 'Command, run by sh, that prints the new password'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --keep-old 'Keep the old file in the .trash folder of the wallet'
            cand --allow-plain-coldkey 'Write a coldkey without encryption, without asking'
            cand --drop-words 'Write the key alone where the format cannot hold the words and the path that it was derived from'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;rename'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;remove'= {
            cand --confirm 'The same name again'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand -y 'Do not ask; --confirm names it a second time'
            cand --yes 'Do not ask; --confirm names it a second time'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;backup'= {
            cand --out 'The file to write, which must not exist'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --all 'All wallets of the folder'
            cand --allow-weak-password 'Take a new password although it is easy to guess: for tests'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;restore'= {
            cand --only 'Only this wallet of the backup'
            cand --as 'Give the wallet this name'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --list 'Show what is in it and write nothing'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;wallet;help'= {
            cand create 'Make a wallet: an encrypted coldkey and a hotkey'
            cand new-coldkey 'Make a coldkey: all that a holder needs'
            cand new-hotkey 'Make a hotkey in a wallet'
            cand import 'Bring a key over: words, a seed, or a key file of another tool'
            cand export 'Export a key for another tool, or its words or address'
            cand watch-only 'Make a wallet of addresses, to look at keys that are elsewhere'
            cand list 'List the wallets and their addresses'
            cand show 'Show a wallet: its keys, their addresses and what is odd about their files'
            cand check 'Check all files and permissions of wallets'
            cand sign 'Sign a message, to prove that a key is yours'
            cand verify 'Check the signature of a message'
            cand password 'Change the password of a key'
            cand convert 'Write a key in another format'
            cand rename 'Rename a wallet or a hotkey'
            cand remove 'Remove a wallet or a hotkey; it can be brought back'
            cand backup 'Put wallets into one encrypted file'
            cand restore 'Make wallets out of a backup'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;wallet;help;create'= {
        }
        &'taoctl;wallet;help;new-coldkey'= {
        }
        &'taoctl;wallet;help;new-hotkey'= {
        }
        &'taoctl;wallet;help;import'= {
        }
        &'taoctl;wallet;help;export'= {
        }
        &'taoctl;wallet;help;watch-only'= {
        }
        &'taoctl;wallet;help;list'= {
        }
        &'taoctl;wallet;help;show'= {
        }
        &'taoctl;wallet;help;check'= {
        }
        &'taoctl;wallet;help;sign'= {
        }
        &'taoctl;wallet;help;verify'= {
        }
        &'taoctl;wallet;help;password'= {
        }
        &'taoctl;wallet;help;convert'= {
        }
        &'taoctl;wallet;help;rename'= {
        }
        &'taoctl;wallet;help;remove'= {
        }
        &'taoctl;wallet;help;backup'= {
        }
        &'taoctl;wallet;help;restore'= {
        }
        &'taoctl;wallet;help;help'= {
        }
        &'taoctl;balance'= {
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;transfer'= {
            cand --to 'Who receives it: an address, a wallet name, or WALLET/HOTKEY'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;stake'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand add 'Stake TAO to a hotkey on a subnet'
            cand remove 'Take stake back as TAO'
            cand list 'Show stake positions'
            cand show 'Show one stake position in detail'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;stake;add'= {
            cand --to 'Where to stake it: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet'
            cand --hotkey 'Hotkey of the position, in place of HOTKEY@NETUID'
            cand --netuid 'Subnet of the position, in place of HOTKEY@NETUID'
            cand --tolerance 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]'
            cand --limit-price 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one'
            cand --max-impact 'How far the trade itself may move the price: 5% [setting: max-impact]'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --partial 'Take what can be traded up to the limit instead of all or nothing'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;stake;remove'= {
            cand --from 'The position: a hotkey (an address, a hotkey of the wallet, WALLET/HOTKEY) on a subnet'
            cand --hotkey 'Hotkey of the position, in place of HOTKEY@NETUID'
            cand --netuid 'Subnet of the position, in place of HOTKEY@NETUID'
            cand --tolerance 'How far others may move the price before the trade is in a block: 0.5% [setting: tolerance]'
            cand --limit-price 'Price that the trade must not pass, in TAO for one alpha, in place of the computed one'
            cand --max-impact 'How far the trade itself may move the price: 5% [setting: max-impact]'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --partial 'Take what can be traded up to the limit instead of all or nothing'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;stake;list'= {
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --all 'Every wallet in the wallet folder'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;stake;show'= {
            cand --coldkey 'Whose stake: an address, a wallet name, or WALLET/HOTKEY; the chosen wallet unless given'
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;stake;help'= {
            cand add 'Stake TAO to a hotkey on a subnet'
            cand remove 'Take stake back as TAO'
            cand list 'Show stake positions'
            cand show 'Show one stake position in detail'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;stake;help;add'= {
        }
        &'taoctl;stake;help;remove'= {
        }
        &'taoctl;stake;help;list'= {
        }
        &'taoctl;stake;help;show'= {
        }
        &'taoctl;stake;help;help'= {
        }
        &'taoctl;subnet'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help'
            cand --help 'Print help'
            cand list 'List all subnets'
            cand show 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
            cand metagraph 'Show the neurons of a subnet'
            cand register 'Register a hotkey on a subnet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;subnet;list'= {
            cand --sort 'Order of the rows; numbers come largest first'
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;subnet;show'= {
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;subnet;metagraph'= {
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;subnet;register'= {
            cand --max-price 'The most that may be burned, in TAO; by default the price now and 2%'
            cand --hotkey 'The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;subnet;help'= {
            cand list 'List all subnets'
            cand show 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
            cand metagraph 'Show the neurons of a subnet'
            cand register 'Register a hotkey on a subnet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;subnet;help;list'= {
        }
        &'taoctl;subnet;help;show'= {
        }
        &'taoctl;subnet;help;metagraph'= {
        }
        &'taoctl;subnet;help;register'= {
        }
        &'taoctl;subnet;help;help'= {
        }
        &'taoctl;weights'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help'
            cand --help 'Print help'
            cand set 'Set the weights of a validator on a subnet'
            cand show 'Show the weights that are stored on a subnet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;weights;set'= {
            cand --file 'File of weights, - for standard input: JSON {"uid": weight} or [[uid, weight]], or CSV uid,weight'
            cand --version-key 'Version of the weights; by default the one that the subnet asks for'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;weights;show'= {
            cand --uid 'Only the weights of this UID'
            cand --hotkey 'Only the weights of this hotkey: an address, WALLET/HOTKEY, or a hotkey of the wallet'
            cand --at-block 'Read the state at this block number'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --finalized 'Read the newest final block instead of the newest one'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;weights;help'= {
            cand set 'Set the weights of a validator on a subnet'
            cand show 'Show the weights that are stored on a subnet'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;weights;help;set'= {
        }
        &'taoctl;weights;help;show'= {
        }
        &'taoctl;weights;help;help'= {
        }
        &'taoctl;policy'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'Show the rules that apply to the wallet, the file of each, and what is left of today'
            cand check 'Tell whether a call may be signed, or which rule of which file forbids it'
            cand path 'Print the paths of the policies, whether the files are there or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;policy;show'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --use-hotkey 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;policy;check'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --use-hotkey 'For the hotkey of --wallet and --wallet-hotkey instead of the coldkey'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;policy;path'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;policy;help'= {
            cand show 'Show the rules that apply to the wallet, the file of each, and what is left of today'
            cand check 'Tell whether a call may be signed, or which rule of which file forbids it'
            cand path 'Print the paths of the policies, whether the files are there or not'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;policy;help;show'= {
        }
        &'taoctl;policy;help;check'= {
        }
        &'taoctl;policy;help;path'= {
        }
        &'taoctl;policy;help;help'= {
        }
        &'taoctl;agent'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand unlock 'Open keys once, and sign without their passwords for a while'
            cand lock 'Make the agent forget keys; without names all of them, and it ends'
            cand status 'Show which keys are unlocked, for how long and for what'
            cand serve 'Hold the keys that come over a pipe (`agent unlock` starts it)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;agent;unlock'= {
            cand --for 'How long: 90s, 30m, 12h, 7d; at most 30 days'
            cand --max-uses 'How many signatures each key may make'
            cand --allow 'What may be signed besides: Pallet.call, or transfer, ''stake add'', ''stake remove'', ''subnet register'''
            cand --max 'The TAO that each key may take in all, or `all`'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --foreground 'Become the agent instead of starting one: for a service manager'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;agent;lock'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;agent;status'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;agent;serve'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --attached 'Stay with the terminal or the service manager that started it'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;agent;help'= {
            cand unlock 'Open keys once, and sign without their passwords for a while'
            cand lock 'Make the agent forget keys; without names all of them, and it ends'
            cand status 'Show which keys are unlocked, for how long and for what'
            cand serve 'Hold the keys that come over a pipe (`agent unlock` starts it)'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;agent;help;unlock'= {
        }
        &'taoctl;agent;help;lock'= {
        }
        &'taoctl;agent;help;status'= {
        }
        &'taoctl;agent;help;serve'= {
        }
        &'taoctl;agent;help;help'= {
        }
        &'taoctl;tx'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List what was sent from this machine, open transactions first'
            cand show 'Show one transaction: its call, what it did in its block, what it cost'
            cand wait 'Wait for a transaction and tell what became of it'
            cand batch 'Make several calls of the chain in one transaction'
            cand build 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
            cand sign 'Sign a transaction that was built on another machine; no connection is opened'
            cand submit 'Send a transaction that was signed elsewhere'
            cand decode 'Tell what a call, an extrinsic or a transaction file means'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;tx;list'= {
            cand --account 'Only what this account signed'
            cand --since 'Only what was signed since then: 2h, 7d, 2026-01-31, 2026-01-31T12:00Z'
            cand --limit 'Show at most so many; 0 is all [default: 20 on a terminal, else all]'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --all 'The journals of all chains, not only of the chosen network'
            cand --open 'Only what can still change'
            cand --done 'Only what is settled'
            cand --offline 'Show the journal as it is, ask no node'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;show'= {
            cand --block 'The block that has it, where this machine did not send it'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;wait'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --all 'Every open transaction of this chain'
            cand --finalized 'Until its block is final'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;batch'= {
            cand --mode 'What happens when a call fails'
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;build'= {
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --signer 'Who will sign: an address, a wallet, or WALLET/HOTKEY; the coldkey of --wallet when it is not given'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 2048]'
            cand --nonce 'Nonce to use instead of the next one: for the second of several that wait to be signed'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;sign'= {
            cand --metadata 'A file that holds the metadata: any earlier transaction of the same runtime; those signed here before are known'
            cand --out 'Write the signed transaction into a new file'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --scan 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
            cand --qr 'Show the signed transaction as QR codes, for `tx submit --scan`'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;submit'= {
            cand --wait 'How long to wait after sending'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --scan 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;decode'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --scan 'Read the lines of its QR codes from the standard input, as scanners type them: in any order, repeated or not'
            cand --offline 'Ask no node: the metadata that was used last for the network'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;tx;help'= {
            cand list 'List what was sent from this machine, open transactions first'
            cand show 'Show one transaction: its call, what it did in its block, what it cost'
            cand wait 'Wait for a transaction and tell what became of it'
            cand batch 'Make several calls of the chain in one transaction'
            cand build 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
            cand sign 'Sign a transaction that was built on another machine; no connection is opened'
            cand submit 'Send a transaction that was signed elsewhere'
            cand decode 'Tell what a call, an extrinsic or a transaction file means'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;tx;help;list'= {
        }
        &'taoctl;tx;help;show'= {
        }
        &'taoctl;tx;help;wait'= {
        }
        &'taoctl;tx;help;batch'= {
        }
        &'taoctl;tx;help;build'= {
        }
        &'taoctl;tx;help;sign'= {
        }
        &'taoctl;tx;help;submit'= {
        }
        &'taoctl;tx;help;decode'= {
        }
        &'taoctl;tx;help;help'= {
        }
        &'taoctl;chain'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help'
            cand --help 'Print help'
            cand endpoints 'Ask every endpoint of the network how it is, and rank them'
            cand status 'Show which chain answers, where its head is and how fast the node is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;chain;endpoints'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;chain;status'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;chain;help'= {
            cand endpoints 'Ask every endpoint of the network how it is, and rank them'
            cand status 'Show which chain answers, where its head is and how fast the node is'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;chain;help;endpoints'= {
        }
        &'taoctl;chain;help;status'= {
        }
        &'taoctl;chain;help;help'= {
        }
        &'taoctl;config'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List every setting'
            cand get 'Print the value of a setting'
            cand set 'Write a setting into the config file'
            cand unset 'Take a setting out of the config file'
            cand path 'Print the path of the config file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;config;list'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --origin 'Show who set each value: flag, environment variable, config file or default'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;config;get'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;config;set'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;config;unset'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;config;path'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;config;help'= {
            cand list 'List every setting'
            cand get 'Print the value of a setting'
            cand set 'Write a setting into the config file'
            cand unset 'Take a setting out of the config file'
            cand path 'Print the path of the config file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;config;help;list'= {
        }
        &'taoctl;config;help;get'= {
        }
        &'taoctl;config;help;set'= {
        }
        &'taoctl;config;help;unset'= {
        }
        &'taoctl;config;help;path'= {
        }
        &'taoctl;config;help;help'= {
        }
        &'taoctl;localnet'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand start 'Start a fresh development chain and keep it running'
            cand run 'Run a command with a fresh development chain'
            cand demo 'Play the main job on a fresh development chain'
            cand fund 'Give TAO of //Alice to an account, on a development chain'
            cand advance 'Add blocks to a running development chain at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;localnet;start'= {
            cand --port 'TCP port on 127.0.0.1; 0 takes a free one'
            cand --block-time 'Milliseconds between two blocks'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --instant 'A block for each transaction, and none without'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;localnet;run'= {
            cand --block-time 'Milliseconds between two blocks'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --instant 'A block for each transaction, and none without'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;localnet;demo'= {
            cand --block-time 'Milliseconds between two blocks'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --keep 'Keep the folder with the wallets and the journal'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;localnet;fund'= {
            cand --save 'Write it unsigned into a new file, with the nonce and the metadata, for `tx sign` on another machine'
            cand --qr 'Show it unsigned as QR codes, for `tx sign --scan`; --qr=whole with the metadata, for a machine that has none yet'
            cand --wait 'How long to wait after sending'
            cand --valid-for 'How long the transaction may be included, in blocks (4 to 2048, rounded up to a power of two) or as a time: 10m [default: 64, or 2048 with --save]'
            cand --nonce 'Nonce to use instead of the next one (for experts); of several steps it is the first one''s'
            cand --metadata-hash 'Whether the signature commits to what the node says that bytes mean (RFC-78); auto: always on finney and test'
            cand --id 'A key of your own: the same key never sends twice'
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --dry-run 'Show what would be signed and end; nothing is signed'
            cand -y 'Do not ask before signing'
            cand --yes 'Do not ask before signing'
            cand --again 'Send it although the same call of this account is still open'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;localnet;advance'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;localnet;help'= {
            cand start 'Start a fresh development chain and keep it running'
            cand run 'Run a command with a fresh development chain'
            cand demo 'Play the main job on a fresh development chain'
            cand fund 'Give TAO of //Alice to an account, on a development chain'
            cand advance 'Add blocks to a running development chain at once'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;localnet;help;start'= {
        }
        &'taoctl;localnet;help;run'= {
        }
        &'taoctl;localnet;help;demo'= {
        }
        &'taoctl;localnet;help;fund'= {
        }
        &'taoctl;localnet;help;advance'= {
        }
        &'taoctl;localnet;help;help'= {
        }
        &'taoctl;completions'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;man'= {
            cand -n 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand --network 'finney, test, archive, local, a URL, or several with commas between [env: BT_NETWORK]'
            cand -w 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand --wallet 'Wallet whose coldkey signs, or //Alice on a development chain [env: BT_WALLET]'
            cand -H 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-hotkey 'Hotkey of the wallet that signs [env: BT_WALLET_HOTKEY]'
            cand --wallet-path 'Folder of the wallets [env: BT_WALLET_PATH]'
            cand --password-fd 'Open file descriptor that gives the password'
            cand --password-file 'File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]'
            cand --password-cmd 'Command, run by sh, that prints the password'
            cand --timeout 'Longest time for the whole command, in seconds; 300 where nobody sits at the terminal'
            cand --color 'auto, always or never'
            cand --json 'Print one JSON document'
            cand -q 'Print nothing but the result, questions and errors'
            cand --quiet 'Print nothing but the result, questions and errors'
            cand -v 'Show requests to the node on stderr; twice for their content'
            cand --verbose 'Show requests to the node on stderr; twice for their content'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'taoctl;help'= {
            cand wallet 'Make, bring over, look after and use keys'
            cand balance 'Show what accounts hold'
            cand transfer 'Send TAO to an account'
            cand stake 'Put TAO on subnets and take it back'
            cand subnet 'Show subnets, and register on them'
            cand weights 'Set and show the weights of validators'
            cand policy 'See what may be signed: amounts, calls, subnets, destinations, hours'
            cand agent 'Unlock a key once, and sign without its password for a while'
            cand tx 'See what became of transactions; make several calls in one; build, sign and send on different machines'
            cand chain 'Look at the chain and its node'
            cand config 'Show and change settings'
            cand localnet 'Run a development chain in this process'
            cand completions 'Print the completion script of a shell'
            cand man 'Write the manual pages into a folder'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'taoctl;help;wallet'= {
            cand create 'Make a wallet: an encrypted coldkey and a hotkey'
            cand new-coldkey 'Make a coldkey: all that a holder needs'
            cand new-hotkey 'Make a hotkey in a wallet'
            cand import 'Bring a key over: words, a seed, or a key file of another tool'
            cand export 'Export a key for another tool, or its words or address'
            cand watch-only 'Make a wallet of addresses, to look at keys that are elsewhere'
            cand list 'List the wallets and their addresses'
            cand show 'Show a wallet: its keys, their addresses and what is odd about their files'
            cand check 'Check all files and permissions of wallets'
            cand sign 'Sign a message, to prove that a key is yours'
            cand verify 'Check the signature of a message'
            cand password 'Change the password of a key'
            cand convert 'Write a key in another format'
            cand rename 'Rename a wallet or a hotkey'
            cand remove 'Remove a wallet or a hotkey; it can be brought back'
            cand backup 'Put wallets into one encrypted file'
            cand restore 'Make wallets out of a backup'
        }
        &'taoctl;help;wallet;create'= {
        }
        &'taoctl;help;wallet;new-coldkey'= {
        }
        &'taoctl;help;wallet;new-hotkey'= {
        }
        &'taoctl;help;wallet;import'= {
        }
        &'taoctl;help;wallet;export'= {
        }
        &'taoctl;help;wallet;watch-only'= {
        }
        &'taoctl;help;wallet;list'= {
        }
        &'taoctl;help;wallet;show'= {
        }
        &'taoctl;help;wallet;check'= {
        }
        &'taoctl;help;wallet;sign'= {
        }
        &'taoctl;help;wallet;verify'= {
        }
        &'taoctl;help;wallet;password'= {
        }
        &'taoctl;help;wallet;convert'= {
        }
        &'taoctl;help;wallet;rename'= {
        }
        &'taoctl;help;wallet;remove'= {
        }
        &'taoctl;help;wallet;backup'= {
        }
        &'taoctl;help;wallet;restore'= {
        }
        &'taoctl;help;balance'= {
        }
        &'taoctl;help;transfer'= {
        }
        &'taoctl;help;stake'= {
            cand add 'Stake TAO to a hotkey on a subnet'
            cand remove 'Take stake back as TAO'
            cand list 'Show stake positions'
            cand show 'Show one stake position in detail'
        }
        &'taoctl;help;stake;add'= {
        }
        &'taoctl;help;stake;remove'= {
        }
        &'taoctl;help;stake;list'= {
        }
        &'taoctl;help;stake;show'= {
        }
        &'taoctl;help;subnet'= {
            cand list 'List all subnets'
            cand show 'Show one subnet: owner, pool, registration, epochs, hyperparameters'
            cand metagraph 'Show the neurons of a subnet'
            cand register 'Register a hotkey on a subnet'
        }
        &'taoctl;help;subnet;list'= {
        }
        &'taoctl;help;subnet;show'= {
        }
        &'taoctl;help;subnet;metagraph'= {
        }
        &'taoctl;help;subnet;register'= {
        }
        &'taoctl;help;weights'= {
            cand set 'Set the weights of a validator on a subnet'
            cand show 'Show the weights that are stored on a subnet'
        }
        &'taoctl;help;weights;set'= {
        }
        &'taoctl;help;weights;show'= {
        }
        &'taoctl;help;policy'= {
            cand show 'Show the rules that apply to the wallet, the file of each, and what is left of today'
            cand check 'Tell whether a call may be signed, or which rule of which file forbids it'
            cand path 'Print the paths of the policies, whether the files are there or not'
        }
        &'taoctl;help;policy;show'= {
        }
        &'taoctl;help;policy;check'= {
        }
        &'taoctl;help;policy;path'= {
        }
        &'taoctl;help;agent'= {
            cand unlock 'Open keys once, and sign without their passwords for a while'
            cand lock 'Make the agent forget keys; without names all of them, and it ends'
            cand status 'Show which keys are unlocked, for how long and for what'
            cand serve 'Hold the keys that come over a pipe (`agent unlock` starts it)'
        }
        &'taoctl;help;agent;unlock'= {
        }
        &'taoctl;help;agent;lock'= {
        }
        &'taoctl;help;agent;status'= {
        }
        &'taoctl;help;agent;serve'= {
        }
        &'taoctl;help;tx'= {
            cand list 'List what was sent from this machine, open transactions first'
            cand show 'Show one transaction: its call, what it did in its block, what it cost'
            cand wait 'Wait for a transaction and tell what became of it'
            cand batch 'Make several calls of the chain in one transaction'
            cand build 'Build any call of the chain: its bytes, or with --save a transaction for another machine to sign'
            cand sign 'Sign a transaction that was built on another machine; no connection is opened'
            cand submit 'Send a transaction that was signed elsewhere'
            cand decode 'Tell what a call, an extrinsic or a transaction file means'
        }
        &'taoctl;help;tx;list'= {
        }
        &'taoctl;help;tx;show'= {
        }
        &'taoctl;help;tx;wait'= {
        }
        &'taoctl;help;tx;batch'= {
        }
        &'taoctl;help;tx;build'= {
        }
        &'taoctl;help;tx;sign'= {
        }
        &'taoctl;help;tx;submit'= {
        }
        &'taoctl;help;tx;decode'= {
        }
        &'taoctl;help;chain'= {
            cand endpoints 'Ask every endpoint of the network how it is, and rank them'
            cand status 'Show which chain answers, where its head is and how fast the node is'
        }
        &'taoctl;help;chain;endpoints'= {
        }
        &'taoctl;help;chain;status'= {
        }
        &'taoctl;help;config'= {
            cand list 'List every setting'
            cand get 'Print the value of a setting'
            cand set 'Write a setting into the config file'
            cand unset 'Take a setting out of the config file'
            cand path 'Print the path of the config file'
        }
        &'taoctl;help;config;list'= {
        }
        &'taoctl;help;config;get'= {
        }
        &'taoctl;help;config;set'= {
        }
        &'taoctl;help;config;unset'= {
        }
        &'taoctl;help;config;path'= {
        }
        &'taoctl;help;localnet'= {
            cand start 'Start a fresh development chain and keep it running'
            cand run 'Run a command with a fresh development chain'
            cand demo 'Play the main job on a fresh development chain'
            cand fund 'Give TAO of //Alice to an account, on a development chain'
            cand advance 'Add blocks to a running development chain at once'
        }
        &'taoctl;help;localnet;start'= {
        }
        &'taoctl;help;localnet;run'= {
        }
        &'taoctl;help;localnet;demo'= {
        }
        &'taoctl;help;localnet;fund'= {
        }
        &'taoctl;help;localnet;advance'= {
        }
        &'taoctl;help;completions'= {
        }
        &'taoctl;help;man'= {
        }
        &'taoctl;help;help'= {
        }
    ]
    $completions[$command]
}
