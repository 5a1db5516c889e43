//! WebSocket messages as bytes on their way: read whole, looked into, passed on whole, in part or spoiled.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _};

/// One frame, or the HTTP head of the handshake before the first.
#[derive(Clone, Debug)]
pub struct Frame {
    bytes: Vec<u8>,
    /// Where the mask and the payload begin; `None` for the head.
    parts: Option<(Option<[u8; 4]>, usize)>,
}

impl Frame {
    /// Reads up to the empty line that ends an HTTP head.
    pub async fn head(from: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Self> {
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"\r\n\r\n") {
            if from.read_until(b'\n', &mut bytes).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(Self { bytes, parts: None })
    }

    pub async fn read(from: &mut (impl AsyncBufRead + Unpin)) -> io::Result<Self> {
        let mut bytes = vec![0; 2];
        from.read_exact(&mut bytes).await?;
        let (masked, short) = (bytes[1] & 0x80 != 0, bytes[1] & 0x7f);
        let length = match short {
            126 => u64::from(more::<2>(from, &mut bytes).await.map(u16::from_be_bytes)?),
            127 => more::<8>(from, &mut bytes).await.map(u64::from_be_bytes)?,
            short => short.into(),
        };
        let mask = if masked { Some(more::<4>(from, &mut bytes).await?) } else { None };
        let start = bytes.len();
        from.take(length).read_to_end(&mut bytes).await?;
        match (bytes.len() - start) as u64 == length {
            true => Ok(Self { bytes, parts: Some((mask, start)) }),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }

    /// A message of a server.
    pub fn from_server(text: &str) -> Self {
        let mut bytes = vec![0x81];
        match u16::try_from(text.len()) {
            Ok(short @ ..=125) => bytes.extend(u8::try_from(short)),
            Ok(medium) => {
                bytes.push(126);
                bytes.extend(medium.to_be_bytes());
            }
            Err(_) => {
                bytes.push(127);
                bytes.extend((text.len() as u64).to_be_bytes());
            }
        }
        let start = bytes.len();
        bytes.extend(text.as_bytes());
        Self { bytes, parts: Some((None, start)) }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn is_head(&self) -> bool {
        self.parts.is_none()
    }

    /// What it says, without the mask.
    pub fn text(&self) -> String {
        let (mask, start) = self.parts.unwrap_or_default();
        let mask = mask.unwrap_or_default();
        let payload = self.bytes[start..].iter().zip(mask.iter().cycle());
        String::from_utf8_lossy(&payload.map(|(byte, mask)| byte ^ mask).collect::<Vec<_>>()).into()
    }

    /// The same with a first character that begins neither JSON nor HTTP.
    pub fn spoiled(mut self) -> Self {
        let (mask, start) = self.parts.unwrap_or_default();
        if let Some(first) = self.bytes.get_mut(start) {
            *first = b'!' ^ mask.map_or(0, |mask| mask[0]);
        }
        self
    }
}

async fn more<const N: usize>(
    from: &mut (impl AsyncBufRead + Unpin),
    bytes: &mut Vec<u8>,
) -> io::Result<[u8; N]> {
    let mut next = [0; N];
    from.read_exact(&mut next).await?;
    bytes.extend(next);
    Ok(next)
}
