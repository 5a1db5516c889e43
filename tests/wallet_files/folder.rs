//! A folder of the official tools, as a whole.

use taoctl::wallet::error::WalletError;
use taoctl::wallet::store::Store;

use super::{manifest, text, vectors};

#[test]
fn a_folder_of_the_official_tools_is_listed_and_read() {
    for folder in ["v11/wallets", "v4/wallets"] {
        let store = Store::new(vectors().join(folder));
        let listing = store.list().unwrap();
        assert!(listing.foreign.is_empty());
        let manifest = manifest();
        let mut seen = 0;
        for file in manifest["files"].as_array().unwrap() {
            let Some(("", path)) = text(file, "path").unwrap().split_once(folder) else { continue };
            let Some(ss58) = text(&file["expected"], "ss58") else { continue };
            let name = text(file, "wallet").unwrap();
            let wallet = listing.wallets.iter().find(|wallet| wallet.name == name).expect(name);
            let key = match text(file, "role").unwrap() {
                "coldkey" | "coldkeypub" => wallet.coldkey.as_ref().unwrap(),
                _ => {
                    let hotkey = path.rsplit('/').next().unwrap().trim_end_matches("pub.txt");
                    &wallet.hotkeys.iter().find(|key| key.name == hotkey).expect(hotkey).key
                }
            };
            assert_eq!(
                key.address.map(|address| address.to_string()).as_deref(),
                Some(ss58),
                "{path}"
            );
            assert!(key.problem.is_none(), "{path}");
            assert_eq!(key.is_watch_only(), name == "watch", "{path}");
            seen += 1;
        }
        assert!(seen >= 20, "{seen}");

        let watch = store.wallet(&"watch".parse().unwrap()).unwrap();
        assert_eq!(
            watch.coldkey_address().unwrap().to_string(),
            "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
        );
        assert!(matches!(watch.coldkey(), Err(WalletError::WatchOnly(_))));
    }
}
