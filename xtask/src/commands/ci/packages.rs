//! The crates that are published: whether they can be packaged, and how large they are then.

use super::call::CargoCall;
use crate::disk::place;
use crate::failure::Failure;

/// In the order in which they are published.
const PUBLISHED: &[&str] = &["misskey-runtime", "misskey-client", "misskey-generator"];

/// Where packages are made, whatever folder builds go to.
const FOLDER: &str = "target/packages";

/// How large one may be, in bytes.
const LARGEST: u64 = 2_000_000;

/// Makes them; `all` builds what they hold as well.
pub(super) fn make(all: bool) -> CargoCall {
    // Local changes are packaged too: this asks whether a package can be made, not what is published.
    let call = CargoCall::new([
        "package",
        "--quiet",
        "--allow-dirty",
        "--target-dir",
        FOLDER,
    ]);
    let call = call.with(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    if all {
        call
    } else {
        // Building them takes a minute, and differs from the workspace's build in what was left out only.
        call.with(["--no-verify"])
    }
}

/// Refuses packages that are too large, and says how large they are.
pub(super) fn weigh() -> Result<(), Failure> {
    let version = env!("CARGO_PKG_VERSION");
    for name in PUBLISHED {
        let package = place::root().join(format!("{FOLDER}/package/{name}-{version}.crate"));
        let size = std::fs::metadata(&package)
            .map_err(|error| {
                Failure::check(
                    format!("{}: {error}", place::shown(&package)),
                    "run `cargo package` by hand to see why it is not there",
                )
            })?
            .len();
        anstream::println!("   {name}: {} kB", size.div_ceil(1000));
        if size > LARGEST {
            return Err(Failure::check(
                format!("the package of {name} has {size} bytes, more than {LARGEST}"),
                "leave out what users do not need: `include` in its Cargo.toml",
            ));
        }
    }
    Ok(())
}
