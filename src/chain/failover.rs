//! A chain whose node breaks, or is another one from now on.

use super::{
    client::{Chain, Endpoint},
    error::{Error, Result},
};

impl Chain {
    /// The endpoint that is asked now.
    pub fn endpoint(&self) -> Endpoint {
        self.rpc.endpoint()
    }

    /// A new connection, after this one broke: to the next endpoint of the pool that answers and is of the same
    /// chain, in the end to the same endpoint again.
    pub async fn reconnect(&self) -> Result<Self> {
        let rpc = self.rpc.reconnect().await?;
        Ok(Self::on(rpc, self.options.clone(), self.guess().cloned()))
    }

    /// Makes several requests whose answers only together prove something: again, if the node was changed meanwhile.
    pub async fn on_one_node<T>(&self, mut work: impl AsyncFnMut() -> Result<T>) -> Result<T> {
        for _ in 0..=self.rpc.connections.pool().endpoints.len() {
            let before = self.rpc.connections.moves();
            let done = work().await;
            // Each way to a further node either leads there or is an error.
            if done.is_err() || self.rpc.connections.moves() == before {
                return done;
            }
        }
        let source = "another node was asked again and again".into();
        Err(Error::Disconnected { method: "chain_getBlock", source })
    }
}
