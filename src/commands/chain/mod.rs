//! `chain`: the chain and its node as they are.

mod endpoints;
mod status;

use super::contract::group;

group! {
    /// Look at the chain and its node
    pub enum Chain {
        "endpoints" query Endpoints(endpoints::Endpoints),
        "status" query Status(status::Status),
    }
}
