// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod error;
pub use error::Error;

mod error2;
pub use error2::Error2;

mod first;
pub use first::First;

mod foo_bar;
pub use foo_bar::{FooBar, FooBarA};

mod foo_bar_other;
pub use foo_bar_other::{FooBarOther, FooBarB};

mod note;
pub use note::{Note, NoteKind, NotePollOtherOther};

mod note_poll;
pub use note_poll::{NotePoll, NotePollQ};

mod note_poll_other;
pub use note_poll_other::NotePollOther;

mod option_value;
pub use option_value::OptionValue;

mod second;
pub use second::Second;

mod symbols;
pub use symbols::{Symbols, SymbolsSort};

mod user;
pub use user::{User, UserKind};

mod user_other;
pub use user_other::UserOther;

mod vec_value;
pub use vec_value::VecValue;
