//! A node that says and does what a script tells it, to every request; what the script leaves out is answered by an
//! honest node behind it.

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::io::{AsyncWriteExt as _, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

use super::frames::Frame;

/// A request of the client, or news of the node: these have no answer.
#[derive(Clone, Debug)]
pub struct Said {
    pub method: String,
    pub params: Value,
}

/// What comes of it.
pub enum Reaction {
    /// What the honest node says.
    Honest,
    Answer(Value),
    Error(i32, &'static str, Value),
    /// The honest result, or the honest news, as this changes it.
    Changed(Box<dyn FnOnce(Value) -> Value + Send>),
    /// The honest answer to a request that nobody made.
    WrongId,
    /// These words instead, which need not be JSON.
    Words(&'static str),
    /// The beginning of the honest answer, and then the end of the connection.
    Half,
    /// The honest node hears it, and nobody its answer.
    Silence,
    /// The end of the connection. The honest node does not hear it.
    Close,
}

pub type Script = Box<dyn FnMut(&Said) -> Reaction + Send>;

/// Runs until it is dropped.
pub struct ScriptedNode {
    port: u16,
    script: Arc<Mutex<Script>>,
    accepting: tokio::task::JoinHandle<()>,
}

/// What is done to the answers that are awaited, by the ids of the requests.
type Awaited = Mutex<HashMap<String, Reaction>>;

impl ScriptedNode {
    /// The honest one listens on this port.
    pub async fn before(honest: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("the port").port();
        let script: Script = Box::new(|_| Reaction::Honest);
        let script = Arc::new(Mutex::new(script));
        let shared = Arc::clone(&script);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let script = Arc::clone(&shared);
                // A connection ends with an error when either side closes it.
                tokio::spawn(async move { drop(serve(client, honest, &script).await) });
            }
        });
        Self { port, script, accepting }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// From now on it follows this script.
    pub fn follows(&self, script: impl FnMut(&Said) -> Reaction + Send + 'static) {
        *locked(&self.script) = Box::new(script);
    }
}

impl Drop for ScriptedNode {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(client: TcpStream, honest: u16, script: &Mutex<Script>) -> io::Result<()> {
    let honest = TcpStream::connect(("127.0.0.1", honest)).await?;
    let ((from_client, to_client), (from_honest, to_honest)) =
        (client.into_split(), honest.into_split());
    let awaited = Awaited::default();
    let to_client = tokio::sync::Mutex::new(to_client);
    tokio::select! {
        end = hear(from_client, to_honest, &to_client, script, &awaited) => end,
        end = say(from_honest, &to_client, script, &awaited) => end,
    }
}

type Writer = tokio::sync::Mutex<OwnedWriteHalf>;

/// The requests.
async fn hear(
    from: OwnedReadHalf,
    mut honest: OwnedWriteHalf,
    client: &Writer,
    script: &Mutex<Script>,
    awaited: &Awaited,
) -> io::Result<()> {
    let mut from = BufReader::new(from);
    honest.write_all(Frame::head(&mut from).await?.bytes()).await?;
    loop {
        let frame = Frame::read(&mut from).await?;
        let request: Value = serde_json::from_str(&frame.text()).unwrap_or_default();
        let reaction = asked(script, &request);
        let id = &request["id"];
        let own = match reaction {
            Reaction::Close => return Ok(()),
            Reaction::Answer(result) => json!({ "jsonrpc": "2.0", "id": id, "result": result }),
            Reaction::Error(code, message, data) => {
                let error = json!({ "code": code, "message": message, "data": data });
                json!({ "jsonrpc": "2.0", "id": id, "error": error })
            }
            later => {
                locked(awaited).insert(id.to_string(), later);
                honest.write_all(frame.bytes()).await?;
                continue;
            }
        };
        let own = Frame::from_server(&own.to_string());
        client.lock().await.write_all(own.bytes()).await?;
    }
}

/// The answers and the news.
async fn say(
    from: OwnedReadHalf,
    client: &Writer,
    script: &Mutex<Script>,
    awaited: &Awaited,
) -> io::Result<()> {
    let mut from = BufReader::new(from);
    client.lock().await.write_all(Frame::head(&mut from).await?.bytes()).await?;
    loop {
        let frame = Frame::read(&mut from).await?;
        let mut said: Value = serde_json::from_str(&frame.text()).unwrap_or_default();
        let reaction = match said.get("method") {
            Some(_) => asked(script, &said),
            None => {
                let id = said["id"].to_string();
                locked(awaited).remove(&id).unwrap_or(Reaction::Honest)
            }
        };
        let frame = match reaction {
            Reaction::Honest => frame,
            Reaction::Silence => continue,
            Reaction::Words(words) => Frame::from_server(words),
            Reaction::WrongId => {
                said["id"] = json!(u32::MAX);
                Frame::from_server(&said.to_string())
            }
            Reaction::Changed(change) => {
                let told = match said.get("method") {
                    Some(_) => &mut said["params"]["result"],
                    None => &mut said["result"],
                };
                *told = change(told.take());
                Frame::from_server(&said.to_string())
            }
            Reaction::Half => {
                let half = frame.bytes().len() / 2;
                client.lock().await.write_all(&frame.bytes()[..half]).await?;
                return Ok(());
            }
            Reaction::Answer(_) | Reaction::Error(..) | Reaction::Close => return Ok(()),
        };
        client.lock().await.write_all(frame.bytes()).await?;
    }
}

fn asked(script: &Mutex<Script>, message: &Value) -> Reaction {
    let method = message["method"].as_str().unwrap_or_default().to_owned();
    let said = Said { method, params: message["params"].clone() };
    locked(script)(&said)
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
