// Written by `cargo xtask regen`. Do not edit.

//! In which known releases endpoints and members of requests are. A name tells of the crate's own software, and of others that lack the thing
//! in some release.
use misskey_runtime::Availability;

pub(crate) const SINCE_2026_3_2_NOT_CHERRYPICK: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", false),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", false)]),
];

pub(crate) const SINCE_2025_12_2_NOT_CHERRYPICK: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", false)]),
];

pub(crate) const SINCE_2025_12_2: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
];

pub(crate) const SINCE_2025_8_0: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
];

pub(crate) const SINCE_2025_4_1: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
];

pub(crate) const SINCE_2024_11_0: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", true),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
];

pub(crate) const SINCE_2024_5_0: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", true),
            ("2024.11.0", true),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
];
