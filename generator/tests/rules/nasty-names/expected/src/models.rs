// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod _1_other;
pub use _1_other::_1;

mod a_b_c;
pub use a_b_c::ABC;

mod a_b_c_other;
pub use a_b_c_other::ABCOther;

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

mod self_;
pub use self_::SelfValue;

mod self_other;
pub use self_other::SelfValueOther;
