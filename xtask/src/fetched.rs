use crate::cli::FetchArguments; use crate::failure::Failure;
pub(crate) fn run(_: &FetchArguments)->Result<(),Failure>{Ok(())}
