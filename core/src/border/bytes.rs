//! Bytes in JSON, readable: the text itself where the bytes are UTF-8, else `{"base64": "…"}`.
//!
//! For traces and tests only; across the border bytes stay bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Form {
    Text(String),
    Coded { base64: String },
}

/// Writes bytes.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    match str::from_utf8(bytes) {
        Ok(text) => serializer.serialize_str(text),
        Err(_) => Form::Coded { base64: STANDARD.encode(bytes) }.serialize(serializer),
    }
}

/// Reads bytes.
///
/// # Errors
/// Neither a text nor base64.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    match Form::deserialize(deserializer)? {
        Form::Text(text) => Ok(text.into_bytes()),
        Form::Coded { base64 } => STANDARD.decode(base64).map_err(D::Error::custom),
    }
}

#[cfg(test)]
mod tests {
    use crate::border::effect::KeptFile;

    fn there_and_back(bytes: &[u8]) -> (String, Vec<u8>) {
        let json = serde_json::to_string(&KeptFile { name: "a".into(), bytes: bytes.to_vec() }).unwrap();
        let file: KeptFile = serde_json::from_str(&json).unwrap();
        (json, file.bytes)
    }

    #[test]
    fn text_stays_readable() {
        assert_eq!(there_and_back("Grüße".as_bytes()), (r#"{"name":"a","bytes":"Grüße"}"#.into(), "Grüße".into()));
    }

    #[test]
    fn other_bytes_survive() {
        assert_eq!(
            there_and_back(&[0xff, 0, 0x89]),
            (r#"{"name":"a","bytes":{"base64":"/wCJ"}}"#.into(), vec![0xff, 0, 0x89])
        );
    }

    #[test]
    fn no_base64_is_refused() {
        assert!(serde_json::from_str::<KeptFile>(r#"{"name":"a","bytes":{"base64":"?"}}"#).is_err());
        assert!(serde_json::from_str::<KeptFile>(r#"{"name":"a","bytes":[1,2]}"#).is_err());
    }
}
