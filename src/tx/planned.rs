//! A plan whose calls are encoded and whose fees are known: what a dry run shows.

use serde::Serialize;
use serde_json::Value;

use crate::chain::calls::decode_call;
use crate::chain::{Runtime, plain};
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::error::Result;

use super::plan::{Preview, Step};

/// A step that is encoded and whose fee is known.
#[derive(Clone, Debug, Serialize)]
pub struct Planned {
    /// What it does, in a line.
    pub summary: String,
    signer: AccountId,
    call: Value,
    /// The encoded call, `0x…`.
    pub call_data: String,
    fee: Rao,
    #[serde(skip)]
    bytes: Vec<u8>,
}

impl Planned {
    /// Decodes the bytes again, so that what is shown is what is signed.
    pub fn new(step: &Step, bytes: Vec<u8>, fee: Rao, runtime: &Runtime) -> Result<Self> {
        Ok(Self {
            summary: step.summary.clone(),
            signer: step.signer.account(),
            call: plain::call(runtime, &decode_call(runtime, &bytes)?),
            call_data: format!("0x{}", hex::encode(&bytes)),
            fee,
            bytes,
        })
    }

    /// The extrinsic fee.
    pub fn fee(&self) -> Rao {
        self.fee
    }

    /// The encoded call.
    pub fn call(&self) -> &[u8] {
        &self.bytes
    }
}

/// What would have been signed.
#[derive(Debug, Serialize)]
pub struct DryRun {
    dry_run: bool,
    /// One for each extrinsic.
    pub steps: Vec<Planned>,
    /// As it was shown.
    pub preview: Preview,
}

impl DryRun {
    /// Of these steps.
    pub fn new(steps: Vec<Planned>, preview: Preview) -> Self {
        Self { dry_run: true, steps, preview }
    }
}
