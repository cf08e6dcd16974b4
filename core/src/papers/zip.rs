//! A ZIP whose files are copied in by the shell: the core writes what stands before, between and behind them.
//!
//! In: names, and of each file its bytes or its size and CRC-32. Out: the pieces, in order. Everything is stored as it is
//! (pictures are compressed already), without times, so that the same input gives the same bytes.

use crate::border::effect::FilePart;

/// Begin of a local header, of an entry in the directory, and of the end.
const LOCAL: u32 = 0x0403_4b50;
const ENTRY: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;

/// Version that is needed to read a stored file in a folder (2.0), and the mark that names are UTF-8.
const VERSION: u16 = 20;
const UTF8: u16 = 1 << 11;

/// 1 January 1980: the first day of the format, for no day at all.
const NO_DATE: u16 = 0x0021;

/// A ZIP being put together.
#[derive(Debug, Clone, Default)]
pub struct ZipWriter {
    parts: Vec<FilePart>,
    bytes: Vec<u8>,
    directory: Vec<u8>,
    /// Bytes before `bytes`.
    written: u64,
    entries: u16,
}

/// More than the format holds without its extension: 4 GiB, 65 535 files, names of 65 535 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("more than a ZIP file holds")]
pub struct TooMuch;

impl ZipWriter {
    /// Puts in a file whose bytes are here.
    ///
    /// # Errors
    /// [`TooMuch`]
    pub fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), TooMuch> {
        self.header(name, crc32(bytes), u64::try_from(bytes.len()).map_err(|_| TooMuch)?)?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    /// Puts in a file of the app's own storage, under another name.
    ///
    /// # Errors
    /// [`TooMuch`]
    pub fn put_file(&mut self, name: &str, file: &str, size: u64, crc: u32) -> Result<(), TooMuch> {
        self.header(name, crc, size)?;
        let bytes = std::mem::take(&mut self.bytes);
        self.written = self.offset()?.into();
        self.written = self.written.checked_add(u64::try_from(bytes.len()).map_err(|_| TooMuch)?).ok_or(TooMuch)?;
        self.written = self.written.checked_add(size).ok_or(TooMuch)?;
        self.parts.push(FilePart::Bytes { bytes });
        self.parts.push(FilePart::File { name: file.to_owned() });
        Ok(())
    }

    /// The pieces.
    ///
    /// # Errors
    /// [`TooMuch`]
    pub fn finish(mut self) -> Result<Vec<FilePart>, TooMuch> {
        let begin = self.offset()?;
        let size = u32::try_from(self.directory.len()).map_err(|_| TooMuch)?;
        let directory = std::mem::take(&mut self.directory);
        self.bytes.extend_from_slice(&directory);
        self.bytes.extend(END.to_le_bytes());
        self.bytes.extend([0; 4]);
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(size.to_le_bytes());
        self.bytes.extend(begin.to_le_bytes());
        self.bytes.extend([0; 2]);
        self.offset()?;
        self.parts.push(FilePart::Bytes { bytes: self.bytes });
        Ok(self.parts)
    }

    /// Bytes so far.
    fn offset(&self) -> Result<u32, TooMuch> {
        let here = u64::try_from(self.bytes.len()).map_err(|_| TooMuch)?;
        self.written.checked_add(here).and_then(|at| u32::try_from(at).ok()).ok_or(TooMuch)
    }

    fn header(&mut self, name: &str, crc: u32, size: u64) -> Result<(), TooMuch> {
        let at = self.offset()?;
        let size = u32::try_from(size).map_err(|_| TooMuch)?;
        let length = u16::try_from(name.len()).map_err(|_| TooMuch)?;
        self.entries = self.entries.checked_add(1).ok_or(TooMuch)?;
        // What both headers say of the file.
        let mut said = Vec::new();
        said.extend(VERSION.to_le_bytes());
        said.extend(UTF8.to_le_bytes());
        said.extend([0; 2]); // Stored.
        said.extend([0; 2]);
        said.extend(NO_DATE.to_le_bytes());
        said.extend(crc.to_le_bytes());
        said.extend(size.to_le_bytes());
        said.extend(size.to_le_bytes());
        said.extend(length.to_le_bytes());
        said.extend([0; 2]);
        self.bytes.extend(LOCAL.to_le_bytes());
        self.bytes.extend_from_slice(&said);
        self.bytes.extend_from_slice(name.as_bytes());
        self.directory.extend(ENTRY.to_le_bytes());
        self.directory.extend(VERSION.to_le_bytes());
        self.directory.extend_from_slice(&said);
        self.directory.extend([0; 10]); // No comment, one disk, an ordinary file.
        self.directory.extend(at.to_le_bytes());
        self.directory.extend_from_slice(name.as_bytes());
        Ok(())
    }
}

/// CRC-32 as ZIP has it.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    rawzip::crc32(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The file that a shell would write.
    fn whole(parts: &[FilePart], files: &[(&str, &[u8])]) -> Vec<u8> {
        let piece = |part: &FilePart| match part {
            FilePart::Bytes { bytes } => bytes.clone(),
            FilePart::File { name } => files.iter().find(|(it, _)| it == name).unwrap().1.to_vec(),
        };
        parts.iter().flat_map(piece).collect()
    }

    #[test]
    fn another_reader_finds_every_file_as_it_was() {
        let picture: Vec<u8> = (0..=255).cycle().take(5000).collect();
        let mut zip = ZipWriter::default();
        zip.put("case.html", b"<p>\xc3\xbc</p>").unwrap();
        zip.put_file("originals/a.png", "ab12.png", 5000, crc32(&picture)).unwrap();
        zip.put("empty", b"").unwrap();
        let parts = zip.finish().unwrap();
        assert_eq!(parts.len(), 3, "the picture is named, not held");
        let bytes = whole(&parts, &[("ab12.png", &picture)]);
        let archive = rawzip::ZipArchive::from_slice(&bytes).unwrap();
        let mut found = Vec::new();
        let mut entries = archive.entries();
        while let Some(entry) = entries.next_entry().unwrap() {
            let name = entry.file_path().try_normalize().unwrap().as_ref().to_owned();
            let file = archive.get_entry(entry.wayfinder()).unwrap();
            let mut data = Vec::new();
            std::io::Read::read_to_end(&mut file.verifying_reader(file.data()), &mut data).unwrap();
            found.push((name, data));
        }
        let expected: [(&str, &[u8]); 3] =
            [("case.html", b"<p>\xc3\xbc</p>"), ("originals/a.png", &picture), ("empty", b"")];
        assert_eq!(found, expected.map(|(name, data)| (name.to_owned(), data.to_vec())));
    }

    #[test]
    fn crc32_agrees_with_the_usual_example() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn what_the_format_cannot_hold_is_said() {
        let mut zip = ZipWriter::default();
        zip.put_file("a", "a", 0xffff_fff0, 0).unwrap();
        assert_eq!(zip.put("b", b"b"), Err(TooMuch));
        assert_eq!(ZipWriter::default().put(&"n".repeat(70_000), b""), Err(TooMuch));
    }
}
