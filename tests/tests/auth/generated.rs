//! Signing in under the generated crate's names: the permissions in groups, the least set, and MiAuth with the crate's own types.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use misskey_client::auth::{MiAuth, permissions_for};
use misskey_client::endpoints::{drive, i, notes};
use misskey_client::{Endpoint, Permission};

#[test]
fn the_groups_make_up_all_permissions_and_share_none() {
    let all: BTreeSet<Permission> = Permission::all().into_iter().collect();
    assert!(all.len() >= 85, "{}", all.len());
    let groups = [
        Permission::all_read(),
        Permission::all_write(),
        Permission::all_admin_read(),
        Permission::all_admin_write(),
    ];
    assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), all.len());
    assert_eq!(groups.concat().into_iter().collect::<BTreeSet<_>>(), all);
    assert!(
        groups[0].contains(&Permission::ReadMessaging),
        "one that no endpoint asks for"
    );
    assert!(groups[1].iter().all(|permission| {
        let kind = permission.as_str();
        kind.starts_with("write:") && !kind.contains(":admin:")
    }));
    // Only endpoints that take no app's token ask for these.
    assert!(!all.contains(&Permission::ReadAdminSystemWebhook));
}

#[test]
fn permissions_are_read_and_printed_and_unknown_ones_kept() {
    for permission in Permission::all() {
        assert_eq!(
            permission.to_string().parse::<Permission>().unwrap(),
            permission
        );
        assert!(!matches!(permission, Permission::Unknown(_)));
    }
    let unknown: Permission = "write:tomorrow".parse().unwrap();
    assert_eq!(unknown.to_string(), "write:tomorrow");
}

#[test]
fn a_program_asks_for_the_least_it_needs() {
    let permissions = permissions_for([
        notes::create::Request::INFO,
        notes::delete::Request::INFO,
        notes::show::Request::INFO,
        drive::files::create::Request::INFO,
        i::Request::INFO,
    ]);
    assert_eq!(
        permissions.unwrap(),
        ["read:account", "write:drive", "write:notes"]
    );
    let error = permissions_for([i::change_password::Request::INFO]).unwrap_err();
    assert!(error.to_string().contains("i/change-password"), "{error}");
}

#[test]
fn a_sign_in_asks_for_typed_permissions() {
    let session = MiAuth::new("misskey.example")
        .unwrap()
        .name("My app")
        .permissions([Permission::ReadAccount, Permission::WriteNotes])
        .start();
    assert!(
        session
            .url()
            .ends_with("?name=My%20app&permission=read%3Aaccount%2Cwrite%3Anotes")
    );
}
