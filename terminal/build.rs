//! Builds the content pack, which the program carries inside, so that it is one file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match pack() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            println!("cargo::error={why}");
            ExitCode::FAILURE
        }
    }
}

fn pack() -> Result<(), String> {
    let here = std::env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let out = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let content = Path::new(&here).join("../content");
    println!("cargo::rerun-if-changed={}", content.display());
    let files = untrained_pack::files::read(&content).map_err(|error| error.to_string())?;
    let pack = untrained_pack::build::pack(&files)
        .map_err(|wrong| wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let bytes = pack.write().map_err(|error| error.to_string())?;
    std::fs::write(PathBuf::from(out).join("untrained.pack"), bytes).map_err(|error| error.to_string())
}
