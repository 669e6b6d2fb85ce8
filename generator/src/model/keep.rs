//! The model as bytes.

use nanoserde::{DeBin, DeBinErr, SerBin};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Number, Value};
use sha2::{Digest, Sha256};

use super::api::Api;

/// How many bytes say whether the others are as they were.
const SUM: usize = 32;

impl Api {
    /// The description as bytes, to be kept. Only the very build of this crate that wrote them can be relied on to read them.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![0; SUM];
        self.ser_bin(&mut bytes);
        let sum = Sha256::digest(&bytes[SUM..]);
        bytes[..SUM].copy_from_slice(&sum);
        bytes
    }

    /// The description that [`to_bytes`](Self::to_bytes) wrote; `None` where these are no such bytes, or damaged.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (sum, description) = bytes.split_at_checked(SUM)?;
        // What is damaged may name any length, and room is made for that.
        if Sha256::digest(description).as_slice() != sum {
            return None;
        }
        Self::deserialize_bin(description).ok()
    }
}

/// What `serde_json` has the types of: kept as text.
pub(super) struct Json<T>(T);

impl<T: Serialize> SerBin for Json<T> {
    fn ser_bin(&self, bytes: &mut Vec<u8>) {
        // Values and numbers have a text each; an empty one is none, and so not read again.
        serde_json::to_string(&self.0)
            .unwrap_or_default()
            .ser_bin(bytes);
    }
}

impl<T: DeserializeOwned> DeBin for Json<T> {
    fn de_bin(offset: &mut usize, bytes: &[u8]) -> Result<Self, DeBinErr> {
        let text = String::de_bin(offset, bytes)?;
        serde_json::from_str(&text)
            .map(Self)
            .map_err(|_| DeBinErr::new(*offset, text.len(), bytes.len()))
    }
}

/// The way there and back, one for each type: a general one would be for foreign types.
macro_rules! through_json {
    ($($Type:ty),*) => {$(
        impl From<&$Type> for Json<$Type> {
            fn from(value: &$Type) -> Self {
                Self(value.clone())
            }
        }
        impl From<&Json<$Type>> for $Type {
            fn from(json: &Json<$Type>) -> Self {
                json.0.clone()
            }
        }
    )*};
}

through_json!(Option<Value>, Option<Number>, Vec<Value>);
