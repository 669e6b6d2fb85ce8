use crate::cli::HistoryArguments;
use crate::failure::Failure;
pub(crate) fn run(_: &HistoryArguments) -> Result<(), Failure> {
    Ok(())
}
