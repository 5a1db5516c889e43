//! `--save`: everything but the signature, for a machine that has the key and no network.

use crate::error::{Error, Result};

use super::Engine;
use super::prepare::Prepared;
use super::turn::Turn;
use crate::tx::export::{Document, Terms};
use crate::tx::receipt::Ended;
use crate::tx::search;

/// Of Bittensor; the digest covers them, so a chain with others takes no signature.
const TOKEN: (&str, u8) = ("TAO", 9);

impl Engine<'_> {
    /// The only transaction of a plan, with the next free nonce and an era that begins now.
    pub(super) async fn save(&self, prepared: &Prepared) -> Result<Ended> {
        if !prepared.plan.commits.is_empty() {
            return Err(commits());
        }
        let ([step], [planned]) = (&prepared.plan.steps[..], &prepared.steps[..]) else {
            return Err(several());
        };
        let signer = step.signer.account();
        let open = search::settle_account(self.chain, &self.journal, self.ui, signer).await?;
        let turns = Turn::all(&prepared.plan, 0, &self.options);
        let turn = turns.first().ok_or_else(several)?;
        let now = self.chain.signing(signer).await?;
        let nonce = turn.nonce.unwrap_or_else(|| open.free_nonce(now.nonce));
        self.refuse_repetition(open.beside(nonce..=nonce), planned, turn, &[])?;
        let carried = self.carried_over(step, planned, &now.runtime)?;
        let planned = carried.as_ref().unwrap_or(planned);
        let metadata_hash = self
            .metadata_hash()
            .await?
            .ok_or_else(|| Error::internal("a transaction to be saved has no metadata hash"))?;
        let terms = Terms {
            label: step.summary.clone(),
            network: self.chain.endpoint().name.clone(),
            genesis: now.runtime.genesis,
            spec_version: now.runtime.spec_version,
            transaction_version: now.runtime.transaction_version,
            signer,
            nonce,
            anchor: now.anchor,
            valid_for: self.validity(step, planned, now.anchor.number)?.period(),
            call: planned.call().to_vec(),
            metadata_hash,
            token: TOKEN.0.to_owned(),
            decimals: TOKEN.1,
        };
        Ok(Ended::Saved(Box::new(Document::unsigned(terms, &now.runtime))))
    }
}

/// What opens it is sealed with the key, which is elsewhere.
fn commits() -> Error {
    let message = "a commit keeps what opens it beside the hotkey, and --save has no key";
    Error::refused("save_commit", message).hint("commit where the hotkey is, without --save")
}

/// A later one may take its numbers from the receipt of an earlier one.
fn several() -> Error {
    Error::refused("save_several", "this takes several transactions, and --save holds one")
        .hint("give commands that take one each")
}
