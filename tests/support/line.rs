//! The line to a node, which breaks: at any message in either direction, by a plan, until it is healed.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::frames::Frame;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    ToNode,
    ToClient,
}

/// A message that is about to pass.
#[derive(Debug)]
pub struct Message<'a> {
    /// Counts the connections of a plan from 1.
    pub connection: usize,
    pub way: Way,
    /// Counts the messages of this connection and direction; 0 is the handshake.
    pub index: usize,
    pub text: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It passes.
    None,
    /// The connection breaks instead of it.
    CutBefore,
    /// The connection breaks when half of its bytes have passed.
    CutInside,
    /// The connection breaks after it.
    CutAfter,
    /// It, and what follows, passes later.
    Delay(Duration),
    Twice,
    /// It passes after the next one, if there is one soon.
    Swap,
    /// It does not parse any more.
    Spoil,
    /// In place of an answer comes an error of something between here and the node.
    Excuse,
    /// From here on the line is down until it is healed. The message passes before that or does not.
    Down(Down, Passes),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Down {
    /// Connections break, and new ones break at once.
    Broken,
    /// Everything stays open, and nothing passes.
    Silent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passes {
    Before,
    NotYet,
}

/// So long a swapped message waits for the next one.
const SWAP: Duration = Duration::from_millis(50);

pub type Plan = Box<dyn Fn(&Message) -> Fault + Send + Sync>;

/// Runs until it is dropped.
pub struct Line {
    port: u16,
    shared: Arc<Shared>,
    accepting: tokio::task::JoinHandle<()>,
}

struct Shared {
    node_port: u16,
    plan: Mutex<Plan>,
    connections: AtomicUsize,
    state: watch::Sender<State>,
}

#[derive(Clone, Copy, Default)]
struct State {
    /// Connections of an earlier one are closed.
    era: usize,
    down: Option<Down>,
}

impl Line {
    /// To the node on this port, whole at first.
    pub async fn to(node_port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("the port").port();
        let shared = Arc::new(Shared {
            node_port,
            plan: Mutex::new(Box::new(|_| Fault::None)),
            connections: AtomicUsize::new(0),
            state: watch::Sender::new(State::default()),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self { port, shared, accepting }
    }

    pub fn url(&self) -> String {
        format!("ws://127.0.0.1:{}", self.port)
    }

    /// Closes what is open, and follows this plan from now on.
    pub fn begin(&self, plan: Plan) {
        *self.shared.plan.lock().unwrap_or_else(PoisonError::into_inner) = plan;
        self.shared.connections.store(0, Ordering::SeqCst);
        self.close();
    }

    /// Nothing breaks any more. What was held back passes now, whether its sender still lives or not.
    pub fn heal(&self) {
        *self.shared.plan.lock().unwrap_or_else(PoisonError::into_inner) =
            Box::new(|_| Fault::None);
        self.shared.state.send_modify(|state| state.down = None);
    }

    /// Closes every connection; what was held back is lost. The line is up.
    pub fn close(&self) {
        self.shared.state.send_modify(|state| *state = State { era: state.era + 1, down: None });
    }

    pub fn is_down(&self) -> bool {
        self.shared.state.borrow().down.is_some()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.accepting.abort();
        self.close();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((client, _)) = listener.accept().await {
        let state = *shared.state.borrow();
        if state.down == Some(Down::Broken) {
            continue;
        }
        let connection = shared.connections.fetch_add(1, Ordering::SeqCst) + 1;
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let mut changes = shared.state.subscribe();
            let over = |now: &State| now.era != state.era || now.down == Some(Down::Broken);
            // However it ends, both sides are closed.
            tokio::select! {
                _ = changes.wait_for(over) => {}
                _ = pass(client, &shared, connection) => {}
            }
        });
    }
}

async fn pass(client: TcpStream, shared: &Shared, connection: usize) -> io::Result<()> {
    let node = TcpStream::connect(("127.0.0.1", shared.node_port)).await?;
    client.set_nodelay(true)?;
    node.set_nodelay(true)?;
    let (from_client, to_client) = client.into_split();
    let (from_node, to_node) = node.into_split();
    tokio::select! {
        end = pump(shared, connection, Way::ToNode, from_client, to_node) => end,
        end = pump(shared, connection, Way::ToClient, from_node, to_client) => end,
    }
}

async fn pump(
    shared: &Shared,
    connection: usize,
    way: Way,
    from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
) -> io::Result<()> {
    let mut from = BufReader::new(from);
    let mut frame = Frame::head(&mut from).await?;
    for index in 0.. {
        let fault = {
            let plan = shared.plan.lock().unwrap_or_else(PoisonError::into_inner);
            plan(&Message { connection, way, index, text: &frame.text() })
        };
        let cut = matches!(fault, Fault::CutAfter | Fault::CutInside);
        match fault {
            Fault::CutBefore => return Ok(()),
            Fault::CutInside => {
                let half = frame.bytes().len() / 2;
                shared.send(&mut to, &frame.bytes()[..half]).await?;
            }
            Fault::Down(down, Passes::Before) => {
                shared.send(&mut to, frame.bytes()).await?;
                shared.go_down(down);
            }
            Fault::Down(down, Passes::NotYet) => {
                shared.go_down(down);
                shared.send(&mut to, frame.bytes()).await?;
            }
            Fault::Delay(time) => {
                sleep(time).await;
                shared.send(&mut to, frame.bytes()).await?;
            }
            Fault::Twice if !frame.is_head() => {
                shared.send(&mut to, frame.bytes()).await?;
                shared.send(&mut to, frame.bytes()).await?;
            }
            Fault::Swap if !frame.is_head() => {
                if timeout(SWAP, from.fill_buf()).await.is_ok() {
                    let next = Frame::read(&mut from).await?;
                    shared.send(&mut to, next.bytes()).await?;
                }
                shared.send(&mut to, frame.bytes()).await?;
            }
            Fault::Spoil => shared.send(&mut to, frame.spoiled().bytes()).await?,
            Fault::Excuse => shared.send(&mut to, excuse(frame).bytes()).await?,
            Fault::None | Fault::CutAfter | Fault::Twice | Fault::Swap => {
                shared.send(&mut to, frame.bytes()).await?;
            }
        }
        if cut {
            // What was sent arrives before the end does.
            to.shutdown().await?;
            return Ok(());
        }
        frame = Frame::read(&mut from).await?;
    }
    Ok(())
}

impl Shared {
    async fn send(&self, to: &mut OwnedWriteHalf, bytes: &[u8]) -> io::Result<()> {
        // The sender lives as long as `self`.
        let _ = self.state.subscribe().wait_for(|now| now.down.is_none()).await;
        to.write_all(bytes).await
    }

    fn go_down(&self, down: Down) {
        self.state.send_modify(|state| state.down = Some(down));
    }
}

/// An answer becomes the error of a gateway; everything else stays.
fn excuse(frame: Frame) -> Frame {
    let parsed: Value = serde_json::from_str(&frame.text()).unwrap_or_default();
    if parsed.get("id").is_none_or(Value::is_null) || parsed.get("method").is_some() {
        return frame;
    }
    let error = json!({ "code": -32603, "message": "upstream timed out" });
    let answer = json!({ "jsonrpc": "2.0", "id": parsed["id"], "error": error });
    Frame::from_server(&answer.to_string())
}
