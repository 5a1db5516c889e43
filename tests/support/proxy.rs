//! A WebSocket proxy before a node: it delays every message, both ways, notes which requests came in which
//! round, and breaks what it is told to break.
//!
//! The round of a request is one more than the latest round of which an answer had reached the client when
//! the request came. Requests that do not wait for each other are of one round; the highest round is the
//! number of sequential round trips.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use soketto::handshake::{Client, Server, ServerResponse, server::Response};
use tokio::io::{BufReader, BufWriter};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::Instant;
use tokio_util::compat::{Compat, TokioAsyncReadCompatExt as _};

type Socket = Compat<BufReader<BufWriter<TcpStream>>>;
type Sender = soketto::Sender<Socket>;
type Receiver = soketto::Receiver<Socket>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A request as it came from the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Counts the connections from 1.
    pub connection: usize,
    /// Counts the rounds of its connection from 1.
    pub round: usize,
    pub method: String,
    /// Its parameters, as JSON.
    pub params: String,
}

/// What goes wrong with a request. The node gets it, but for [`Fault::Lost`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection breaks before the node has it.
    Lost,
    /// The connection breaks before the answer.
    Unanswered,
    /// The answer is an error with this code and data.
    Error(i32, &'static str),
    /// From here on the node answers, but tells no news.
    Mute,
}

/// Runs until it is dropped; connections that are open then go on.
pub struct Proxy {
    port: u16,
    notes: Arc<Notes>,
    accepting: tokio::task::JoinHandle<()>,
}

/// What all connections share.
#[derive(Default)]
struct Notes {
    requests: Mutex<Vec<Request>>,
    /// By method; each happens once.
    faults: Mutex<HashMap<String, Vec<Fault>>>,
}

impl Proxy {
    /// Listens on a free port and passes everything on to the node on `node_port`, `delay` later each way.
    pub async fn start(node_port: u16, delay: Duration) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("the port").port();
        let notes = Arc::new(Notes::default());
        let shared = Arc::clone(&notes);
        let accepting = tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((client, _)) = listener.accept().await {
                connection += 1;
                let link = Arc::new(Link::new(connection, Arc::clone(&shared)));
                // A connection ends with an error when either side closes it.
                tokio::spawn(async move { drop(pass(client, node_port, delay, link).await) });
            }
        });
        Self { port, notes, accepting }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// The requests since the last time this was asked, in the order in which they came.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut locked(&self.notes.requests))
    }

    /// Breaks the next request of this method; said again, one more.
    pub fn fail_once(&self, method: &str, fault: Fault) {
        locked(&self.notes.faults).entry(method.to_owned()).or_default().push(fault);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One connection.
struct Link {
    connection: usize,
    notes: Arc<Notes>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The rounds of the requests without an answer, by their ids, and what happens to the answer.
    open: HashMap<String, (usize, Option<Fault>)>,
    /// The latest round that is answered.
    answered: usize,
    mute: bool,
}

impl Link {
    fn new(connection: usize, notes: Arc<Notes>) -> Self {
        Self { connection, notes, state: Mutex::default() }
    }

    /// Notes a request, and passes it on.
    fn request(&self, message: Vec<u8>) -> Result<Option<Vec<u8>>, Failure> {
        let parsed: Value = serde_json::from_slice(&message)?;
        let method = parsed["method"].as_str().ok_or("no method")?.to_owned();
        let fault = locked(&self.notes.faults).get_mut(&method).and_then(Vec::pop);
        let mut state = locked(&self.state);
        let round = state.answered + 1;
        state.open.insert(parsed["id"].to_string(), (round, fault));
        state.mute |= fault == Some(Fault::Mute);
        let params = parsed["params"].to_string();
        let request = Request { connection: self.connection, round, method, params };
        locked(&self.notes.requests).push(request);
        if fault == Some(Fault::Lost) { Err("lost".into()) } else { Ok(Some(message)) }
    }

    /// Notes an answer, and passes it on. Without an id it is news, not an answer.
    fn answer(&self, message: Vec<u8>) -> Result<Option<Vec<u8>>, Failure> {
        let parsed: Value = serde_json::from_slice(&message)?;
        let mut state = locked(&self.state);
        let Some((round, fault)) = state.open.remove(&parsed["id"].to_string()) else {
            return Ok((!state.mute).then_some(message));
        };
        state.answered = state.answered.max(round);
        match fault {
            Some(Fault::Unanswered) => Err("not answered".into()),
            Some(Fault::Error(code, data)) => {
                let error = json!({ "code": code, "message": "told by the proxy", "data": data });
                let answer = json!({ "jsonrpc": "2.0", "id": parsed["id"], "error": error });
                Ok(Some(answer.to_string().into_bytes()))
            }
            _ => Ok(Some(message)),
        }
    }
}

async fn pass(
    client: TcpStream,
    node_port: u16,
    delay: Duration,
    link: Arc<Link>,
) -> Result<(), Failure> {
    let node = TcpStream::connect(("127.0.0.1", node_port)).await?;
    let (to_node, from_node) = connect(node, node_port).await?;
    let (to_client, from_client) = accept(client).await?;
    let (requests, requests_later) = unbounded_channel();
    let (answers, answers_later) = unbounded_channel();
    tokio::try_join!(
        receive(from_client, requests, |message| link.request(message)),
        send(requests_later, delay, to_node, |message| Ok(Some(message))),
        receive(from_node, answers, |message| Ok(Some(message))),
        send(answers_later, delay, to_client, |message| link.answer(message)),
    )?;
    Ok(())
}

async fn connect(socket: TcpStream, port: u16) -> Result<(Sender, Receiver), Failure> {
    let host = format!("127.0.0.1:{port}");
    let mut client = Client::new(buffered(socket)?, &host, "/");
    match client.handshake().await? {
        ServerResponse::Accepted { .. } => Ok(client.into_builder().finish()),
        _ => Err("the node does not speak WebSocket".into()),
    }
}

async fn accept(socket: TcpStream) -> Result<(Sender, Receiver), Failure> {
    let mut server = Server::new(buffered(socket)?);
    let key = server.receive_request().await?.key();
    server.send_response(&Response::Accept { key, protocol: None }).await?;
    Ok(server.into_builder().finish())
}

fn buffered(socket: TcpStream) -> Result<Socket, Failure> {
    socket.set_nodelay(true)?;
    Ok(BufReader::new(BufWriter::new(socket)).compat())
}

type Timed = (Instant, Vec<u8>);

async fn receive(
    mut from: Receiver,
    into: UnboundedSender<Timed>,
    look: impl Fn(Vec<u8>) -> Result<Option<Vec<u8>>, Failure>,
) -> Result<(), Failure> {
    loop {
        let mut message = Vec::new();
        from.receive_data(&mut message).await?;
        if let Some(message) = look(message)? {
            into.send((Instant::now(), message))?;
        }
    }
}

/// Each message `delay` after it came; `look` sees it just before it leaves.
async fn send(
    mut from: UnboundedReceiver<Timed>,
    delay: Duration,
    mut to: Sender,
    look: impl Fn(Vec<u8>) -> Result<Option<Vec<u8>>, Failure>,
) -> Result<(), Failure> {
    while let Some((came, message)) = from.recv().await {
        tokio::time::sleep_until(came + delay).await;
        if let Some(message) = look(message)? {
            to.send_text(std::str::from_utf8(&message)?).await?;
            to.flush().await?;
        }
    }
    Ok(())
}
