//! What must not compile: mistakes that the types are there to catch. The messages are compared too, so that a case which fails for
//! another reason is noticed; `TRYBUILD=overwrite` writes them anew.

#[test]
fn mistakes_do_not_compile() {
    // Only cases that fail: a case that passes would make trybuild build and link all dependencies once more.
    trybuild::TestCases::new().compile_fail("compile_fail/*.rs");
}
