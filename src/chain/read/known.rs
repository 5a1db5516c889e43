//! Storage that not every runtime has.

use super::{Read, Values};
use crate::chain::{Error, Result, Runtime};

/// Reads `None` where the runtime does not have what it names: that is then unknown, not zero.
#[derive(Clone, Copy, Debug)]
pub struct IfKnown<R>(pub R);

impl<R: Read> Read for IfKnown<R> {
    type Out = Option<R::Out>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        match self.0.keys(runtime) {
            Err(Error::Unknown { .. }) => Ok(vec![]),
            keys => keys,
        }
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        match self.0.keys(runtime) {
            Err(Error::Unknown { .. }) => Ok(None),
            _ => self.0.decode(runtime, values).map(Some),
        }
    }
}
