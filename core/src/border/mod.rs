//! The vocabulary of the border: what a shell tells, what it is told to do, and what it draws.

pub mod bytes;
pub mod effect;
pub mod event;
pub mod moment;
pub mod window;
