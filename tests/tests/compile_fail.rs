//! What must not compile: mistakes that the types are there to catch.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile_fail/*.rs");
    // The same calls made right: without it, a broken crate would let every case above pass.
    cases.pass("compile_fail/right/calls.rs");
}
