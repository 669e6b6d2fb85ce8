//! Lists that go by what comes.

mod cases;
mod model;
