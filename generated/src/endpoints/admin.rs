// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin`.
use crate::{Call, Client};

pub mod abuse_report;

pub mod abuse_user_reports;

/// Lists the abuse reports that users have filed, with the moderators' handling of each.
///
/// `POST /api/admin/abuse-user-reports`. Needs a token with the permission [`read:admin:abuse-user-reports`](crate::Permission::ReadAdminAbuseUserReports). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let mut items = client.items(admin::abuse_user_reports::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn abuse_user_reports(
    client: &Client,
    request: abuse_user_reports::Request,
) -> Call<abuse_user_reports::Response> {
    client.send(request)
}

pub mod accounts;

pub mod ad;

pub mod announcements;

pub mod avatar_decorations;

pub mod captcha;

pub mod delete_account;

/// Deletes a user's account, or does nothing when its deletion is already under way.
///
/// `POST /api/admin/delete-account`. Needs a token with the permission [`write:admin:delete-account`](crate::Permission::WriteAdminDeleteAccount). Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// admin::delete_account(&client, admin::delete_account::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete_account(
    client: &Client,
    request: delete_account::Request,
) -> Call<delete_account::Response> {
    client.send(request)
}

pub mod delete_all_files_of_a_user;

/// Deletes every drive file of a user.
///
/// `POST /api/admin/delete-all-files-of-a-user`. Needs a token with the permission [`write:admin:delete-all-files-of-a-user`](crate::Permission::WriteAdminDeleteAllFilesOfAUser). Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::delete_all_files_of_a_user::Request::new(user_id);
/// admin::delete_all_files_of_a_user(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete_all_files_of_a_user(
    client: &Client,
    request: delete_all_files_of_a_user::Request,
) -> Call<delete_all_files_of_a_user::Response> {
    client.send(request)
}

pub mod drive;

pub mod emoji;

pub mod federation;

pub mod forward_abuse_user_report;

/// Passes an abuse report about a remote user on to that user's own server.
///
/// `POST /api/admin/forward-abuse-user-report`. Needs a token with the permission [`write:admin:resolve-abuse-user-report`](crate::Permission::WriteAdminResolveAbuseUserReport). Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, report_id: misskey_client::ids::AbuseUserReportId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::forward_abuse_user_report::Request::new(report_id);
/// admin::forward_abuse_user_report(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ABUSE_REPORT`](crate::ErrorCode::NoSuchAbuseReport) (404): There is no such report.
#[inline]
pub fn forward_abuse_user_report(
    client: &Client,
    request: forward_abuse_user_report::Request,
) -> Call<forward_abuse_user_report::Response> {
    client.send(request)
}

pub mod get_index_stats;

/// Lists the indexes of the server's database.
///
/// `POST /api/admin/get-index-stats`. Needs a token with the permission [`read:admin:index-stats`](crate::Permission::ReadAdminIndexStats).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::get_index_stats::Request::new();
/// let answer = admin::get_index_stats(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn get_index_stats(
    client: &Client,
    request: get_index_stats::Request,
) -> Call<get_index_stats::Response> {
    client.send(request)
}

pub mod get_table_stats;

/// Gives the row count and size of each database table, by table name.
///
/// `POST /api/admin/get-table-stats`. Needs a token with the permission [`read:admin:table-stats`](crate::Permission::ReadAdminTableStats).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::get_table_stats::Request::new();
/// let answer = admin::get_table_stats(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn get_table_stats(
    client: &Client,
    request: get_table_stats::Request,
) -> Call<get_table_stats::Response> {
    client.send(request)
}

pub mod get_user_ips;

/// Lists IP addresses that a user has been seen with, where the server logs them.
///
/// `POST /api/admin/get-user-ips`. Needs a token with the permission [`read:admin:user-ips`](crate::Permission::ReadAdminUserIps).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::get_user_ips::Request::new(user_id);
/// let answer = admin::get_user_ips(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn get_user_ips(
    client: &Client,
    request: get_user_ips::Request,
) -> Call<get_user_ips::Response> {
    client.send(request)
}

pub mod invite;

pub mod meta;

/// Gets the server's complete settings, secrets included.
///
/// `POST /api/admin/meta`. Needs a token with the permission [`read:admin:meta`](crate::Permission::ReadAdminMeta).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let answer = admin::meta(&client, admin::meta::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn meta(client: &Client, request: meta::Request) -> Call<meta::Response> {
    client.send(request)
}

pub mod promo;

pub mod queue;

pub mod relays;

pub mod reset_password;

/// Gives a user a new random password and returns it.
///
/// `POST /api/admin/reset-password`. Needs a token with the permission [`write:admin:reset-password`](crate::Permission::WriteAdminResetPassword).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::reset_password::Request::new(user_id);
/// let answer = admin::reset_password(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CANNOT_RESET_PASSWORD_OF_ROOT_USER`](crate::ErrorCode::CannotResetPasswordOfRootUser) (400): The password of the server's first administrator cannot be reset this way.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn reset_password(
    client: &Client,
    request: reset_password::Request,
) -> Call<reset_password::Response> {
    client.send(request)
}

pub mod resolve_abuse_user_report;

/// Closes an abuse report, with or without a verdict.
///
/// `POST /api/admin/resolve-abuse-user-report`. Needs a token with the permission [`write:admin:resolve-abuse-user-report`](crate::Permission::WriteAdminResolveAbuseUserReport).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, report_id: misskey_client::ids::AbuseUserReportId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::resolve_abuse_user_report::Request::new(report_id);
/// admin::resolve_abuse_user_report(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ABUSE_REPORT`](crate::ErrorCode::NoSuchAbuseReport) (404): There is no such report.
#[inline]
pub fn resolve_abuse_user_report(
    client: &Client,
    request: resolve_abuse_user_report::Request,
) -> Call<resolve_abuse_user_report::Response> {
    client.send(request)
}

pub mod roles;

pub mod send_email;

/// Sends an e-mail from the server to any address.
///
/// `POST /api/admin/send-email`. Needs a token with the permission [`write:admin:send-email`](crate::Permission::WriteAdminSendEmail).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::send_email::Request::new("to", "subject", "text");
/// admin::send_email(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn send_email(
    client: &Client,
    request: send_email::Request,
) -> Call<send_email::Response> {
    client.send(request)
}

pub mod server_info;

/// Describes the machine, with the versions of its database and runtime.
///
/// `POST /api/admin/server-info`. Needs a token with the permission [`read:admin:server-info`](crate::Permission::ReadAdminServerInfo). Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let answer = admin::server_info(&client, admin::server_info::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn server_info(
    client: &Client,
    request: server_info::Request,
) -> Call<server_info::Response> {
    client.send(request)
}

pub mod show_moderation_logs;

/// Lists what moderators and administrators have done.
///
/// `POST /api/admin/show-moderation-logs`. Needs a token with the permission [`read:admin:show-moderation-log`](crate::Permission::ReadAdminShowModerationLog). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let mut items = client.items(admin::show_moderation_logs::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_moderation_logs(
    client: &Client,
    request: show_moderation_logs::Request,
) -> Call<show_moderation_logs::Response> {
    client.send(request)
}

pub mod show_user;

/// Gets what only moderators may see of a user, such as private settings, sign-ins and effective policies.
///
/// `POST /api/admin/show-user`. Needs a token with the permission [`read:admin:show-user`](crate::Permission::ReadAdminShowUser).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::show_user::Request::new(user_id);
/// let answer = admin::show_user(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_user(
    client: &Client,
    request: show_user::Request,
) -> Call<show_user::Response> {
    client.send(request)
}

pub mod show_users;

/// Lists users known to the server, filtered by state, origin and name.
///
/// `POST /api/admin/show-users`. Needs a token with the permission [`read:admin:show-user`](crate::Permission::ReadAdminShowUser). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let mut items = client.items(admin::show_users::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_users(
    client: &Client,
    request: show_users::Request,
) -> Call<show_users::Response> {
    client.send(request)
}

pub mod suspend_user;

/// Suspends a user, who can then no longer use the account.
///
/// `POST /api/admin/suspend-user`. Needs a token with the permission [`write:admin:suspend-user`](crate::Permission::WriteAdminSuspendUser).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// admin::suspend_user(&client, admin::suspend_user::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn suspend_user(
    client: &Client,
    request: suspend_user::Request,
) -> Call<suspend_user::Response> {
    client.send(request)
}

pub mod system_webhook;

pub mod unset_user_avatar;

/// Takes a user's avatar away.
///
/// `POST /api/admin/unset-user-avatar`. Needs a token with the permission [`write:admin:unset-user-avatar`](crate::Permission::WriteAdminUnsetUserAvatar).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::unset_user_avatar::Request::new(user_id);
/// admin::unset_user_avatar(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn unset_user_avatar(
    client: &Client,
    request: unset_user_avatar::Request,
) -> Call<unset_user_avatar::Response> {
    client.send(request)
}

pub mod unset_user_banner;

/// Takes a user's banner away.
///
/// `POST /api/admin/unset-user-banner`. Needs a token with the permission [`write:admin:unset-user-banner`](crate::Permission::WriteAdminUnsetUserBanner).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::unset_user_banner::Request::new(user_id);
/// admin::unset_user_banner(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn unset_user_banner(
    client: &Client,
    request: unset_user_banner::Request,
) -> Call<unset_user_banner::Response> {
    client.send(request)
}

pub mod unsuspend_user;

/// Lifts the suspension of a user.
///
/// `POST /api/admin/unsuspend-user`. Needs a token with the permission [`write:admin:unsuspend-user`](crate::Permission::WriteAdminUnsuspendUser).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// admin::unsuspend_user(&client, admin::unsuspend_user::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn unsuspend_user(
    client: &Client,
    request: unsuspend_user::Request,
) -> Call<unsuspend_user::Response> {
    client.send(request)
}

pub mod update_abuse_user_report;

/// Writes the moderators' note on an abuse report.
///
/// `POST /api/admin/update-abuse-user-report`. Needs a token with the permission [`write:admin:resolve-abuse-user-report`](crate::Permission::WriteAdminResolveAbuseUserReport). Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, report_id: misskey_client::ids::AbuseUserReportId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::update_abuse_user_report::Request::new(report_id);
/// admin::update_abuse_user_report(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ABUSE_REPORT`](crate::ErrorCode::NoSuchAbuseReport) (404): There is no such report.
#[inline]
pub fn update_abuse_user_report(
    client: &Client,
    request: update_abuse_user_report::Request,
) -> Call<update_abuse_user_report::Response> {
    client.send(request)
}

pub mod update_meta;

/// Changes the server's settings; what is left out stays as it is.
///
/// `POST /api/admin/update-meta`. Needs a token with the permission [`write:admin:meta`](crate::Permission::WriteAdminMeta).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// admin::update_meta(&client, admin::update_meta::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update_meta(
    client: &Client,
    request: update_meta::Request,
) -> Call<update_meta::Response> {
    client.send(request)
}

pub mod update_proxy_account;

/// Changes the profile of the system account that follows remote users on behalf of user lists.
///
/// `POST /api/admin/update-proxy-account`. Needs a token with the permission [`write:admin:account`](crate::Permission::WriteAdminAccount). Since 2025.4.1.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::update_proxy_account::Request::new();
/// let answer = admin::update_proxy_account(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update_proxy_account(
    client: &Client,
    request: update_proxy_account::Request,
) -> Call<update_proxy_account::Response> {
    client.send(request)
}

pub mod update_user_note;

/// Writes the moderators' note on a user.
///
/// `POST /api/admin/update-user-note`. Needs a token with the permission [`write:admin:user-note`](crate::Permission::WriteAdminUserNote).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin;
/// let request = admin::update_user_note::Request::new(user_id, "text");
/// admin::update_user_note(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update_user_note(
    client: &Client,
    request: update_user_note::Request,
) -> Call<update_user_note::Response> {
    client.send(request)
}
