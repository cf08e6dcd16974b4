//! What is handed out: letters, the case in one file, a calendar; and what comes back: a backup.

pub mod backup;
pub mod calendar;
pub mod case_file;
pub mod letter;
pub mod zip;
