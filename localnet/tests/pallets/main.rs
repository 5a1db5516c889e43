//! The two pallets against what the real chain recorded, in a runtime of their own.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod children;
mod commits;
mod conservation;
mod emission;
mod hyperparameters;
mod locks;
mod mechanisms;
mod mock;
mod moves;
mod recorded;
mod recorded_emission;
mod recorded_moves;
mod reference_moves;
mod registration;
mod root_claims;
mod serving;
mod stake;
mod swap;
mod takes;
mod timelocked;
mod trades;
mod weights;
