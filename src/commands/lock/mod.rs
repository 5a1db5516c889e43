//! `lock`: stake that cannot be sold for a while, and the conviction that it gives.

mod add;
mod held;
mod list;
mod mode;
mod r#move;
mod receive;
mod show;

use super::contract::group;

group! {
    /// Lock stake of a subnet to a hotkey
    ///
    /// There is no way to unlock: a lock only decays, half of it in 90 days on finney, and a perpetual one not even that.
    /// One coldkey has one lock on a subnet, to one hotkey; what is locked cannot be sold, moved to another subnet,
    /// recycled or burned. Locks give the hotkey conviction, by which a subnet can get another owner.
    pub enum Lock {
        "list" query List(list::List),
        "show" query Show(show::Show),
        "add" tx Add(add::Add),
        "mode" setting Mode(mode::ModeCommand),
        "move" tx Move(r#move::Move),
        "receive" setting Receive(receive::Receive),
    }
}
