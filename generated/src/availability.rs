// Written by `cargo xtask regen`. Do not edit.

//! In which known releases endpoints and members of requests are. A name tells of the crate's own software, and of others that lack the thing
//! in some release.
use misskey_runtime::Availability;

pub(crate) const SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", false),
            ("2026.3.2", false),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", false)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2026_3_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", false),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", false)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_12_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", false)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_12_2_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_12_2_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", false),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", true)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_8_0_NOT_MISSKEYIO: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", false),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
];

pub(crate) const SINCE_2025_4_1_NOT_MISSKEYIO_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
];

pub(crate) const SINCE_2025_4_1_NOT_MISSKEYIO: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", false),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
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
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", true)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
];

pub(crate) const SINCE_2024_11_0_NOT_MISSKEYIO: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", false),
            ("2024.11.0", true),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
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
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", true)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
];

pub(crate) const SINCE_2024_5_0_NOT_MISSKEYIO: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", true),
            ("2024.11.0", true),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", false)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
];

pub(crate) const SINCE_2024_5_0_NOT_SHARKEY: &[Availability] = &[
    Availability::new(
        "misskey",
        &[
            ("2024.5.0", true),
            ("2024.11.0", true),
            ("2025.4.1", true),
            ("2025.8.0", true),
            ("2025.12.2", true),
            ("2026.3.2", true),
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", true)]),
    Availability::new("sharkey", &[("2025.5.2-dev", false)]),
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
            ("2026.6.0", true),
        ],
    ),
    Availability::new("cherrypick", &[("4.17.0", true)]),
    Availability::new("misskeyio", &[("2025.4.1-mhq.13", true)]),
    Availability::new("sharkey", &[("2025.5.2-dev", true)]),
];
