//! Why a connection did not come up: what the library says, and what the port itself says.

use std::{error::Error as StdError, io, time::Duration};

use jsonrpsee::{
    client_transport::ws::WsHandshakeError, core::client::Error as RpcError,
    http_client::transport::Error as HttpError,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use url::Url;

use super::error::ConnectFailure;

pub(super) fn is_http(url: &str) -> bool {
    url.starts_with("http:") || url.starts_with("https:")
}

fn is_tls(url: &str) -> bool {
    url.starts_with("wss:") || url.starts_with("https:")
}

/// Why there is no connection. Where it could be that only one side speaks TLS, the port is asked.
pub(super) async fn failure_of(error: &RpcError, url: &str, patience: Duration) -> ConnectFailure {
    let failure = reported(error, url);
    let ambiguous = [
        ConnectFailure::Tls,
        ConnectFailure::NotWebSocket,
        ConnectFailure::Other,
        ConnectFailure::Status(400),
    ];
    if !ambiguous.contains(&failure) {
        return failure;
    }
    match tokio::time::timeout(patience, spoken(url)).await {
        Ok(Ok(Spoken::Plain)) if is_tls(url) => ConnectFailure::PlainPort,
        Ok(Ok(Spoken::Tls)) if !is_tls(url) => ConnectFailure::TlsPort,
        _ => failure,
    }
}

fn reported(error: &RpcError, url: &str) -> ConnectFailure {
    let inner = match error {
        RpcError::Transport(inner) => inner,
        RpcError::RequestTimeout => return ConnectFailure::Timeout,
        _ => return ConnectFailure::Other,
    };
    if let Some(http) = inner.downcast_ref::<HttpError>() {
        return match http {
            HttpError::Url(_) => ConnectFailure::Url,
            HttpError::Rejected { status_code } => ConnectFailure::Status(*status_code),
            HttpError::InvalidCertficateStore => ConnectFailure::Tls,
            HttpError::Http(_) | HttpError::RequestTooLarge => http_failure(http, url),
        };
    }
    let Some(handshake) = inner.downcast_ref::<WsHandshakeError>() else {
        return ConnectFailure::Url;
    };
    match handshake {
        WsHandshakeError::Url(_) => ConnectFailure::Url,
        WsHandshakeError::ResolutionFailed(_) | WsHandshakeError::NoAddressFound(_) => {
            ConnectFailure::Resolve
        }
        WsHandshakeError::Timeout(_) => ConnectFailure::Timeout,
        WsHandshakeError::CertificateStore(_) => ConnectFailure::Tls,
        WsHandshakeError::Io(io) => io_failure(io, url),
        WsHandshakeError::Transport(_) => ConnectFailure::NotWebSocket,
        WsHandshakeError::Rejected { status_code }
        | WsHandshakeError::Redirected { status_code, .. } => ConnectFailure::Status(*status_code),
    }
}

fn io_failure(error: &io::Error, url: &str) -> ConnectFailure {
    match error.kind() {
        io::ErrorKind::TimedOut => ConnectFailure::Timeout,
        // What the TLS library reports for a foreign protocol and for a bad certificate.
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::Other
            if is_tls(url) =>
        {
            ConnectFailure::Tls
        }
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => ConnectFailure::NotWebSocket,
        io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => ConnectFailure::NoNetwork,
        io::ErrorKind::HostUnreachable => ConnectFailure::NoHost,
        _ => ConnectFailure::Unreachable,
    }
}

/// The library wraps what happened on the socket; the innermost error of the system tells it.
fn http_failure(error: &HttpError, url: &str) -> ConnectFailure {
    let mut told = ConnectFailure::Other;
    let mut cause: Option<&dyn StdError> = Some(error);
    while let Some(error) = cause {
        // The resolver's error has no type of its own.
        if error.to_string() == "dns error" {
            return ConnectFailure::Resolve;
        }
        if let Some(io) = error.downcast_ref::<io::Error>() {
            told = io_failure(io, url);
        }
        cause = error.source();
    }
    told
}

enum Spoken {
    Tls,
    Plain,
    Neither,
}

/// Sends a request without TLS, and looks at what kind of answer comes.
async fn spoken(url: &str) -> io::Result<Spoken> {
    let url = Url::parse(url).map_err(|_| io::ErrorKind::InvalidInput)?;
    let host = url.host_str().ok_or(io::ErrorKind::InvalidInput)?;
    let port = url.port_or_known_default().ok_or(io::ErrorKind::InvalidInput)?;
    let mut socket = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
    let request = format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    // A socket that is reset after the first bytes has said enough.
    let _ = socket.take(1024).read_to_end(&mut answer).await;
    let text = String::from_utf8_lossy(&answer);
    Ok(match answer.first() {
        // An alert record.
        Some(0x15) => Spoken::Tls,
        // What web servers say to a plain request on their TLS port.
        Some(_) if text.starts_with("HTTP/1.1 400") && text.contains("HTTPS") => Spoken::Tls,
        Some(_) if text.starts_with("HTTP/") => Spoken::Plain,
        _ => Spoken::Neither,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of Linux.
    #[test]
    fn no_way_there_is_not_a_closed_port() {
        let failure = |number| io_failure(&io::Error::from_raw_os_error(number), "ws://10.0.0.1:1");
        assert_eq!(failure(101), ConnectFailure::NoNetwork);
        assert_eq!(failure(113), ConnectFailure::NoHost);
        assert_eq!(failure(111), ConnectFailure::Unreachable);
        assert_eq!(failure(110), ConnectFailure::Timeout);
    }
}
