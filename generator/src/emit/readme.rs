//! The crate's front page, which is `README.md` and the top of its documentation: docs.yaml's, or one that holds for any server.

use super::brief::Brief;
use super::cfg::Cfg;
use crate::model::{Api, Endpoint, Response};
use crate::sources::docs::Docs;
use crate::words::features::RUNTIME_FEATURES;

/// The text.
pub(super) fn readme(api: &Api, docs: &Docs, brief: &Brief) -> String {
    docs.front_page()
        .filter(|_| brief.front_page)
        .unwrap_or_else(|| generated(api, brief))
}

fn generated(api: &Api, brief: &Brief) -> String {
    let Api { title, version, .. } = api;
    let name = &brief.crate_name;
    let ident = name.replace('-', "_");
    let host = format!("{}.example", api.software);
    let count = match api.endpoints.len() {
        1 => "its one endpoint is a function".to_owned(),
        more => format!("each of its {more} endpoints is a function"),
    };
    let mut text = format!(
        "# {name}\n\n\
         A typed client of {title} {version}, written from the server's own OpenAPI document: {count}.\n\n\
         ```rust,no_run\n{}```\n\n\
         Calls run on Tokio.\n",
        first_call(api, &ident, &host)
    );
    text.push_str(
        "\n## Finding an endpoint\n\n\
         The endpoint `a/b` is the function `endpoints::a::b`, beside the module `endpoints::a::b` with its `Request`, its `Response` and the types inside\n\
         them. `Request::new` takes what the server requires; setters take the rest. Where one of several things is required, constructors say so:\n\
         `Request::by_…`. What servers send is in `models`. A field that may be left out, cleared or set is a `Maybe`. An id that a program has as\n\
         text is parsed, which checks its form.\n",
    );
    if api
        .endpoints
        .iter()
        .any(|endpoint| endpoint.pagination.is_some())
    {
        text.push_str(
            "\nA list that comes in pages is read item by item with `client.items(request)`.\n",
        );
    }
    text.push_str(
        "\n## When something goes wrong\n\n\
         Every call fails with one `Error`: `error.is(ErrorCode::…)` asks what the server says happened, `code()` and `status()` say it, `kind()` tells servers'\n\
         answers from what happens on the way. Enums and unions that servers send have a variant `Unknown`, which keeps what this version does not know; unknown fields are ignored.\n",
    );
    text.push_str(&features(api, brief));
    text.push_str(
        "\n## Where this comes from\n\n\
         A generator wrote the crate; what is edited by hand is lost when it is written again. `REPORT.md` lists what stayed untyped and what was corrected.\n",
    );
    text
}

/// A function with a whole call, if there is an endpoint that needs nothing to be called.
fn first_call(api: &Api, ident: &str, host: &str) -> String {
    let Some(endpoint) = simplest(api) else {
        return format!(
            "use {ident}::Client;\n\n\
             fn connect() -> Result<Client, {ident}::Error> {{\n    Client::builder(\"{host}\")?.token(\"…\").build()\n}}\n"
        );
    };
    let path = endpoint.path.join("::");
    let token = if endpoint.credential {
        ".token(\"…\")"
    } else {
        ""
    };
    format!(
        "use {ident}::{{Client, endpoints}};\n\n\
         async fn first_call() -> Result<(), {ident}::Error> {{\n    \
             let client = Client::builder(\"{host}\")?{token}.build()?;\n    \
             let answer = endpoints::{path}(&client, endpoints::{path}::Request::new()).await?;\n    \
             println!(\"{{answer:?}}\");\n    \
             Ok(())\n\
         }}\n"
    )
}

/// The endpoint that asks for least: no token, nothing in the request, a short name; and that rather tells something than changes it.
fn simplest(api: &Api) -> Option<&Endpoint> {
    let needs_nothing = |endpoint: &&Endpoint| {
        endpoint.request.required.is_empty()
            && endpoint.request.ways.is_empty()
            && !endpoint.multipart
            && !endpoint.secure
    };
    api.endpoints
        .iter()
        .filter(needs_nothing)
        .min_by_key(|endpoint| {
            (
                endpoint.response == Response::Nothing,
                endpoint.credential,
                endpoint.writes,
                endpoint.path.len(),
                endpoint.name.len(),
                &endpoint.name,
            )
        })
}

fn features(api: &Api, brief: &Brief) -> String {
    let default = |feature: &str| match feature {
        "gzip" | "rustls" | "sign-in" => " (default)",
        _ => "",
    };
    let mut text = String::from(
        "\n## Features\n\n| feature | what it does |\n| --- | --- |\n\
         | `all-endpoints` (default) | Every endpoint; without it, name first segments of endpoints. |\n",
    );
    for (feature, what) in RUNTIME_FEATURES {
        text.push_str(&format!("| `{feature}`{} | {what} |\n", default(feature)));
    }
    if !Cfg::streaming(&brief.manifest, api).is_off() {
        text.push_str(
            "| `streaming` | The streaming API: channels over a WebSocket, in `streaming`. |\n",
        );
    }
    if !Cfg::webhook(&brief.manifest, api).is_off() {
        text.push_str(
            "| `webhook` | Receiving webhooks, in `webhook`; needs nothing of the client. |\n",
        );
    }
    text.push_str("| `testing` | A server for tests, samples of all types and `==` for them, in `testing`; for `dev-dependencies`. |\n");
    text.push_str("| `full-serde` | Both directions of serde for every type, where it is otherwise only the one that is needed. |\n");
    text
}
