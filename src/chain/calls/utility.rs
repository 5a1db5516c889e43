//! Several calls in one.

use scale_value::Value;

use super::Call;
use crate::chain::{Result, Runtime};

/// `batch`, `batch_all` or `force_batch` of these calls.
pub fn batch(runtime: &Runtime, kind: &'static str, calls: &[Call]) -> Result<Call> {
    let values: Result<Vec<Value>> = calls.iter().map(|call| call.to_value(runtime)).collect();
    Ok(Call::new("Utility", kind).with("calls".into(), Value::unnamed_composite(values?)))
}
