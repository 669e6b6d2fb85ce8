// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod _1_other;
pub use _1_other::_1;

mod abc;
pub use abc::ABC;

mod abc_other;
pub use abc_other::ABCOther;

mod bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;
pub use bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb::Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;

mod crate_;
pub use crate_::Crate;

mod empty;
pub use empty::Empty;

mod error;
pub use error::Error;

mod minus;
pub use minus::Minus;

mod mod_;
pub use mod_::Mod;

mod self_value;
pub use self_value::SelfValue;

mod self_value_other;
pub use self_value_other::SelfValueOther;
