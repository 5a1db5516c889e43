//! `policy`: what may be signed on this machine at all.

mod applied;
mod check;
mod path;
mod show;

use super::contract::group;

group! {
    /// See what may be signed: amounts, calls, subnets, destinations, hours
    ///
    /// The rules are in policy.toml, in the config folder for every key, and in the folder of a wallet for its coldkey and
    /// its hotkeys, in whatever other wallet these are too. All that apply must allow. They are held over the decoded call before anything is signed,
    /// also by --dry-run: through batches, proxies, multisigs and every other wrapper. A file that is wrong allows
    /// nothing.
    ///
    /// A day is one of UTC, and its sum is that of each account by itself: what is in flight or unknown counts, what
    /// was refused, has expired or failed in a final block does not. Fees and deposits do not count. `tolerance`: every
    /// trade needs a bound, at most so far from the present price. A call whose effect is not known, as one that holds
    /// only a hash or hands over power, is refused by any limit unless allow-calls names it: "Proxy.add_proxy" and not
    /// "Proxy.*".
    pub enum Policy {
        "show" query Show(show::Show),
        "check" query Check(check::Check),
        "path" query Path(path::Path),
    }
}
