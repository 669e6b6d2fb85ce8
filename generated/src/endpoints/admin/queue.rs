// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/queue`.
use crate::{Call, Client};

pub mod clear;

/// Removes the jobs of one state from a job queue, or all its jobs.
///
/// `POST /api/admin/queue/clear`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::clear::Request::new(misskey_client::models::QueueName::System, queue::clear::State::All);
/// queue::clear(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn clear(client: &Client, request: clear::Request) -> Call<clear::Response> {
    client.send(request)
}

pub mod deliver_delayed;

/// Counts the delayed delivery jobs of each remote host.
///
/// `POST /api/admin/queue/deliver-delayed`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::deliver_delayed::Request::new();
/// let answer = queue::deliver_delayed(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn deliver_delayed(
    client: &Client,
    request: deliver_delayed::Request,
) -> Call<deliver_delayed::Response> {
    client.send(request)
}

pub mod inbox_delayed;

/// Counts the delayed jobs of received activities, by sending host.
///
/// `POST /api/admin/queue/inbox-delayed`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::inbox_delayed::Request::new();
/// let answer = queue::inbox_delayed(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn inbox_delayed(
    client: &Client,
    request: inbox_delayed::Request,
) -> Call<inbox_delayed::Response> {
    client.send(request)
}

pub mod jobs;

/// Lists the jobs of a queue that are in the given states.
///
/// `POST /api/admin/queue/jobs`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::jobs::Request::new(misskey_client::models::QueueName::System, [queue::jobs::State::Active]);
/// let answer = queue::jobs(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn jobs(client: &Client, request: jobs::Request) -> Call<jobs::Response> {
    client.send(request)
}

pub mod pause;

/// Stops a queue from starting further jobs; those that run go on to their end.
///
/// `POST /api/admin/queue/pause`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue). Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::pause::Request::new(queue::pause::Queue::System);
/// queue::pause(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn pause(client: &Client, request: pause::Request) -> Call<pause::Response> {
    client.send(request)
}

pub mod promote_jobs;

/// Makes the delayed jobs of a queue run now.
///
/// `POST /api/admin/queue/promote-jobs`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::promote_jobs::Request::new(misskey_client::models::QueueName::System);
/// queue::promote_jobs(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn promote_jobs(
    client: &Client,
    request: promote_jobs::Request,
) -> Call<promote_jobs::Response> {
    client.send(request)
}

pub mod queue_stats;

/// Gets one job queue's counts and throughput, with the state of its Redis database.
///
/// `POST /api/admin/queue/queue-stats`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::queue_stats::Request::new(misskey_client::models::QueueName::System);
/// let answer = queue::queue_stats(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn queue_stats(
    client: &Client,
    request: queue_stats::Request,
) -> Call<queue_stats::Response> {
    client.send(request)
}

pub mod queues;

/// Lists all job queues with their counts and throughput.
///
/// `POST /api/admin/queue/queues`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let answer = queue::queues(&client, queue::queues::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn queues(client: &Client, request: queues::Request) -> Call<queues::Response> {
    client.send(request)
}

pub mod remove_job;

/// Removes one job from a queue.
///
/// `POST /api/admin/queue/remove-job`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::remove_job::Request::new(misskey_client::models::QueueName::System, "job id");
/// queue::remove_job(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn remove_job(
    client: &Client,
    request: remove_job::Request,
) -> Call<remove_job::Response> {
    client.send(request)
}

pub mod resume;

/// Lets a paused queue start jobs again.
///
/// `POST /api/admin/queue/resume`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue). Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::resume::Request::new(queue::resume::Queue::System);
/// queue::resume(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn resume(client: &Client, request: resume::Request) -> Call<resume::Response> {
    client.send(request)
}

pub mod retry_job;

/// Runs a failed job again.
///
/// `POST /api/admin/queue/retry-job`. Needs a token with the permission [`write:admin:queue`](crate::Permission::WriteAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::retry_job::Request::new(misskey_client::models::QueueName::System, "job id");
/// queue::retry_job(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn retry_job(
    client: &Client,
    request: retry_job::Request,
) -> Call<retry_job::Response> {
    client.send(request)
}

pub mod show_job;

/// Gets one job of a queue with its data, outcome and errors.
///
/// `POST /api/admin/queue/show-job`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::show_job::Request::new(misskey_client::models::QueueName::System, "job id");
/// let answer = queue::show_job(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_job(
    client: &Client,
    request: show_job::Request,
) -> Call<show_job::Response> {
    client.send(request)
}

pub mod show_job_logs;

/// Gets the log lines that a job has written.
///
/// `POST /api/admin/queue/show-job-logs`. Needs a token with the permission [`read:admin:queue`](crate::Permission::ReadAdminQueue). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let request = queue::show_job_logs::Request::new(misskey_client::models::QueueName::System, "job id");
/// let answer = queue::show_job_logs(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_job_logs(
    client: &Client,
    request: show_job_logs::Request,
) -> Call<show_job_logs::Response> {
    client.send(request)
}

pub mod stats;

/// Gets the job counts of the delivery, inbox, database and object storage queues.
///
/// `POST /api/admin/queue/stats`. Needs a token with the permission [`read:admin:emoji`](crate::Permission::ReadAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::queue;
/// let answer = queue::stats(&client, queue::stats::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn stats(client: &Client, request: stats::Request) -> Call<stats::Response> {
    client.send(request)
}
