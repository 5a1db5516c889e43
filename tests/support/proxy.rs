//! A WebSocket proxy before a node: it delays every message, both ways, and notes which requests came in
//! which round.
//!
//! The round of a request is one more than the latest round of which an answer had reached the client when
//! the request came. Requests that do not wait for each other are of one round; the highest round is the
//! number of sequential round trips.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
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

/// Runs until it is dropped; connections that are open then go on.
pub struct DelayProxy {
    port: u16,
    requests: Arc<Mutex<Vec<Request>>>,
    accepting: tokio::task::JoinHandle<()>,
}

impl DelayProxy {
    /// Listens on a free port and passes everything on to the node on `node_port`, `delay` later each way.
    pub async fn start(node_port: u16, delay: Duration) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("the port").port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&requests);
        let accepting = tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((client, _)) = listener.accept().await {
                connection += 1;
                let rounds = Rounds::new(connection, Arc::clone(&noted));
                // A connection ends with an error when either side closes it.
                tokio::spawn(async move { drop(pass(client, node_port, delay, rounds).await) });
            }
        });
        Self { port, requests, accepting }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// The requests since the last time this was asked, in the order in which they came.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut self.requests.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for DelayProxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// The rounds of one connection.
#[derive(Clone)]
struct Rounds {
    connection: usize,
    requests: Arc<Mutex<Vec<Request>>>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The rounds of the requests without an answer, by their ids.
    open: HashMap<String, usize>,
    /// The latest round that is answered.
    answered: usize,
}

impl Rounds {
    fn new(connection: usize, requests: Arc<Mutex<Vec<Request>>>) -> Self {
        Self { connection, requests, state: Arc::default() }
    }

    fn asked(&self, message: &[u8]) {
        let message: Value = serde_json::from_slice(message).expect("one JSON-RPC request");
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let round = state.answered + 1;
        state.open.insert(message["id"].to_string(), round);
        let method = message["method"].as_str().expect("a method").to_owned();
        let params = message["params"].to_string();
        let request = Request { connection: self.connection, round, method, params };
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }

    /// Notifications have no id: they are news, not answers.
    fn answered(&self, message: &[u8]) {
        let message: Value = serde_json::from_slice(message).expect("one JSON-RPC answer");
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(round) = state.open.remove(&message["id"].to_string()) {
            state.answered = state.answered.max(round);
        }
    }
}

async fn pass(
    client: TcpStream,
    node_port: u16,
    delay: Duration,
    rounds: Rounds,
) -> Result<(), Failure> {
    let node = TcpStream::connect(("127.0.0.1", node_port)).await?;
    let (to_node, from_node) = connect(node, node_port).await?;
    let (to_client, from_client) = accept(client).await?;
    let (requests, requests_later) = unbounded_channel();
    let (answers, answers_later) = unbounded_channel();
    let asked = rounds.clone();
    tokio::try_join!(
        receive(from_client, requests, move |message| asked.asked(message)),
        send(requests_later, delay, to_node, |_| ()),
        receive(from_node, answers, |_| ()),
        send(answers_later, delay, to_client, move |message| rounds.answered(message)),
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
    note: impl Fn(&[u8]),
) -> Result<(), Failure> {
    loop {
        let mut message = Vec::new();
        from.receive_data(&mut message).await?;
        note(&message);
        into.send((Instant::now(), message))?;
    }
}

/// Each message `delay` after it came; `note` sees it just before it leaves.
async fn send(
    mut from: UnboundedReceiver<Timed>,
    delay: Duration,
    mut to: Sender,
    note: impl Fn(&[u8]),
) -> Result<(), Failure> {
    while let Some((came, message)) = from.recv().await {
        tokio::time::sleep_until(came + delay).await;
        note(&message);
        to.send_text(std::str::from_utf8(&message)?).await?;
        to.flush().await?;
    }
    Ok(())
}
