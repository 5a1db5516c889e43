//! A plan whose calls are encoded and whose fees are known: what a dry run shows.

use serde::Serialize;
use serde_json::Value;

use crate::chain::calls::{DecodedCall, decode_call};
use crate::chain::{Runtime, plain};
use crate::domain::address::AccountId;
use crate::domain::units::Rao;
use crate::error::Result;

use super::plan::{Order, Preview, Step};

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
    /// Of what carries it, where it goes encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier_fee: Option<Rao>,
    #[serde(skip)]
    bytes: Vec<u8>,
    #[serde(skip)]
    runtime: Runtime,
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
            carrier_fee: None,
            bytes,
            runtime: runtime.clone(),
        })
    }

    /// The runtime that it is encoded for.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// The call in names, from its bytes.
    pub fn decoded(&self) -> Result<DecodedCall> {
        Ok(decode_call(&self.runtime, &self.bytes)?)
    }

    /// The extrinsic fee.
    pub fn fee(&self) -> Rao {
        self.fee
    }

    /// Encrypted inside of a carrier with this fee, or in the clear.
    pub fn carried_for(self, carrier_fee: Option<Rao>) -> Self {
        Self { carrier_fee, ..self }
    }

    /// The fee of its carrier; `None`: it goes in the clear.
    pub fn carrier_fee(&self) -> Option<Rao> {
        self.carrier_fee
    }

    /// All fees.
    pub fn fees(&self) -> Rao {
        let carrier = self.carrier_fee.unwrap_or(Rao::ZERO);
        self.fee.checked_add(carrier).unwrap_or(Rao(u64::MAX))
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
    /// What later ones owe to those before them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// As it was shown.
    pub preview: Preview,
}

impl DryRun {
    /// Of these steps.
    pub fn new(steps: Vec<Planned>, order: Order, preview: Preview) -> Self {
        let order = Some(order).filter(|_| steps.len() > 1);
        Self { dry_run: true, steps, order, preview }
    }
}
