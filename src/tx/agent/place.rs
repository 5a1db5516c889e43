//! Where the agent is: a folder of its user alone, the socket in it, and the lock that only one process has.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io;
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

use rustix::process::geteuid;
use tokio::net::{UnixListener, UnixStream};

use super::error::AgentError;

/// What fits into the address of a socket, with its end.
const MAX_PATH: usize = 107;

/// The folder of the agent.
#[derive(Clone, Debug)]
pub struct Place {
    folder: PathBuf,
}

/// The socket of the one agent that may listen there; removed when dropped.
pub struct Listening {
    /// Where clients come in.
    pub listener: UnixListener,
    socket: PathBuf,
    // Device and inode: whose name it is may change.
    file: (u64, u64),
    // Held as long as the socket is there.
    _lock: File,
}

impl Place {
    /// A folder; it need not exist.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The socket.
    pub fn socket(&self) -> PathBuf {
        self.folder.join("agent.sock")
    }

    /// Connects to the agent of this user; `None` if there is none.
    pub async fn connect(&self) -> Result<Option<UnixStream>, AgentError> {
        match fs::symlink_metadata(&self.folder) {
            Ok(_) => self.check()?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed("look at", &self.folder)(error)),
        }
        let socket = self.socket();
        let stream = match UnixStream::connect(&socket).await {
            Ok(stream) => stream,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
                ) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(failed("connect to", &socket)(error)),
        };
        check_peer(&stream)?;
        Ok(Some(stream))
    }

    /// Begins to listen, in place of a process that ended without taking its socket away.
    pub fn listen(&self) -> Result<Listening, AgentError> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&self.folder);
        made.map_err(failed("create", &self.folder))?;
        self.check()?;
        let path = self.folder.join("agent.lock");
        let mut open = OpenOptions::new();
        let lock = open.write(true).create(true).truncate(false).mode(0o600).open(&path);
        let lock = lock.map_err(failed("open", &path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(AgentError::Running),
            Err(TryLockError::Error(error)) => return Err(failed("lock", &path)(error)),
        }
        // Whose it was has ended: the lock is ours.
        let socket = self.socket();
        match fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("remove", &socket)(error));
            }
            _ => {}
        }
        let listener = UnixListener::bind(&socket).map_err(failed("listen on", &socket))?;
        let file = file_of(&socket).map_err(failed("look at", &socket))?;
        let listening = Listening { listener, socket, file, _lock: lock };
        let private = fs::set_permissions(&listening.socket, Permissions::from_mode(0o600));
        private.map_err(failed("protect", &listening.socket))?;
        Ok(listening)
    }

    /// Whoever may write there could listen in the agent's place.
    fn check(&self) -> Result<(), AgentError> {
        let found = fs::symlink_metadata(&self.folder).map_err(failed("look at", &self.folder))?;
        let why = if !found.is_dir() {
            "it is no folder"
        } else if found.uid() != geteuid().as_raw() {
            "it belongs to another user"
        } else if found.mode() & 0o077 != 0 {
            "others may enter it"
        } else if self.socket().as_os_str().len() > MAX_PATH {
            "its path is too long for a socket"
        } else {
            return Ok(());
        };
        Err(AgentError::Folder { path: self.folder.clone(), why })
    }
}

impl Listening {
    /// Whether its name still leads here. The end of a session takes the folder away, and who cannot be reached
    /// cannot be told to lock.
    pub fn is_reachable(&self) -> bool {
        file_of(&self.socket).is_ok_and(|file| file == self.file)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        if self.is_reachable() {
            // Gone already is as good.
            let _ = fs::remove_file(&self.socket);
        }
    }
}

fn file_of(path: &Path) -> io::Result<(u64, u64)> {
    fs::symlink_metadata(path).map(|found| (found.dev(), found.ino()))
}

/// Refuses a connection whose other side is another user.
pub fn check_peer(stream: &UnixStream) -> Result<(), AgentError> {
    let peer = stream.peer_cred().map_err(|_| AgentError::OtherUser)?;
    same_user(peer.uid(), geteuid().as_raw())
}

fn same_user(peer: u32, own: u32) -> Result<(), AgentError> {
    // Not even root: what it wants it can take, but nobody should have it by mistake.
    if peer == own { Ok(()) } else { Err(AgentError::OtherUser) }
}

fn failed(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> AgentError {
    let path = path.to_owned();
    move |source| AgentError::Io { action, path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(folder: &Path) -> Place {
        Place::new(folder.join("agent"))
    }

    #[tokio::test]
    async fn only_one_listens_and_a_socket_left_behind_is_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        assert!(place.connect().await.unwrap().is_none());
        let first = place.listen().unwrap();
        assert!(matches!(place.listen(), Err(AgentError::Running)));
        assert!(place.connect().await.unwrap().is_some());
        let mode = |path: PathBuf| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!((mode(place.folder.clone()), mode(place.socket())), (0o700, 0o600));
        drop(first);
        assert!(!place.socket().exists());
        // As after kill -9: the lock is free, the socket is still there.
        drop(std::os::unix::net::UnixListener::bind(place.socket()).unwrap());
        assert!(place.connect().await.unwrap().is_none());
        let again = place.listen().unwrap();
        assert!(place.connect().await.unwrap().is_some());
        drop(again);
    }

    #[tokio::test]
    async fn a_folder_that_others_may_enter_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        fs::create_dir(&place.folder).unwrap();
        for mode in [0o755, 0o710, 0o701] {
            fs::set_permissions(&place.folder, Permissions::from_mode(mode)).unwrap();
            assert!(matches!(place.listen(), Err(AgentError::Folder { .. })), "{mode:o}");
            assert!(matches!(place.connect().await, Err(AgentError::Folder { .. })), "{mode:o}");
        }
        fs::remove_dir(&place.folder).unwrap();
        std::os::unix::fs::symlink(folder.path(), &place.folder).unwrap();
        assert!(matches!(place.connect().await, Err(AgentError::Folder { .. })));
    }

    #[test]
    fn another_user_is_not_listened_to() {
        assert!(same_user(1_000, 1_000).is_ok());
        assert!(matches!(same_user(1_001, 1_000), Err(AgentError::OtherUser)));
        assert!(matches!(same_user(0, 1_000), Err(AgentError::OtherUser)));
    }
}
