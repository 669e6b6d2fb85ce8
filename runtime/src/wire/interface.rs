//! The number of the interface between generated crates and this runtime.

/// Checks that this runtime is one that a crate was generated for: `interface!(1);` stands at the top of every generated crate.
///
/// The interface is the macros of [`wire`](crate::wire) and whatever else of the runtime generated code names. Its number moves when a
/// crate that was generated before would no longer compile, or would mean another thing; so it moves only with a breaking version of
/// the runtime, never in a patch. An addition keeps it: a crate that needs the addition says so by the version it depends on.
///
/// Whoever moves it changes it here, each time, and in the generator (`INTERFACE`).
///
/// ```
/// misskey_runtime::wire::interface!(1);
/// ```
///
/// ```compile_fail
/// misskey_runtime::wire::interface!(0);
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __interface {
    (1) => {};
    ($other:literal) => {
        ::core::compile_error!(::core::concat!(
            "this crate was generated for interface ",
            $other,
            " of misskey-runtime, and this is a runtime with interface 1: generate it again with the misskey-generator of the runtime's ",
            "version, or depend on the runtime that it was made for"
        ));
    };
}
