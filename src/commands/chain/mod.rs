//! `chain`: the chain and its node as they are.

mod status;

use super::contract::group;

group! {
    /// Look at the chain and its node
    pub enum Chain {
        "status" query Status(status::Status),
    }
}
