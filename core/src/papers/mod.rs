//! What is handed out: letters, the case in one file, a calendar.

pub mod calendar;
pub mod case_file;
pub mod letter;
