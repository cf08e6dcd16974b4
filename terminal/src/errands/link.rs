//! Opens a public address in the person's browser.

use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// How long it is waited for a command that says that it cannot. One that is still running then is the browser itself.
const PATIENCE: Duration = Duration::from_millis(400);

/// True when the platform took the address. Only https leaves the program. Returns at once even where the command does not.
#[must_use]
pub fn open(address: &str) -> bool {
    address.starts_with("https://") && open::commands(address).into_iter().any(begun)
}

/// True when the command begins and does not fail at once. It has no part in this terminal and outlives this program.
fn begun(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command.spawn().is_ok_and(holds)
}

fn holds(mut child: Child) -> bool {
    let (sender, ended) = channel();
    // Waits for the command as long as it runs, so that no dead process is left behind.
    std::thread::spawn(move || {
        let _ = sender.send(child.wait().is_ok_and(|status| status.success()));
    });
    match ended.recv_timeout(PATIENCE) {
        Ok(done) => done,
        Err(RecvTimeoutError::Timeout) => true,
        Err(RecvTimeoutError::Disconnected) => false,
    }
}
