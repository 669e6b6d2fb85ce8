// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/show-job-logs`: gets the log lines that a job has written.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/show-job-logs`](fn@crate::endpoints::admin::queue::show_job_logs): gets the log lines that a job has written. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The queue.
    pub queue: models::QueueName,
    /// Id of the job within its queue.
    pub job_id: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(queue: impl Into<models::QueueName>, job_id: impl Into<String>) -> Self {
        Self {
            queue: queue.into(),
            job_id: job_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        queue: "queue" required,
        job_id: "jobId" required,
    }
}

/// The answer of [`admin/queue/show-job-logs`](fn@crate::endpoints::admin::queue::show_job_logs).
pub type Response = Vec<String>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/show-job-logs")
        .permission("read:admin:queue")
        .credential()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
