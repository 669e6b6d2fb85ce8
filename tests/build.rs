//! Writes a table of every endpoint, so that tests can call them by name, and the corrected document that they are tested against.
//!
//! The table comes from the same model as the crate itself: an endpoint that one has and the other lacks does not compile.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use misskey_generator::import::{import, reopen};
use misskey_generator::model::{self, Api, AsksForMany, Endpoint, Home};
use misskey_generator::{Fit, Fork, Sources, describe};
use serde::Deserialize;

/// `schemas/releases.yaml`.
#[derive(Deserialize)]
struct Releases {
    /// The snapshot that the workspace's crate is written from.
    current: String,
    /// The oldest release that it works with.
    floor: String,
    /// The forks that it works with, by software.
    forks: BTreeMap<String, String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let schemas = PathBuf::from("../schemas");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let releases: Releases = serde_yaml::from_str(&read(&schemas.join("releases.yaml"))?)?;
    let snapshot = import(read(&schemas.join(format!("{}.json", releases.current)))?.as_bytes())?;
    let [overlay, names, docs] =
        ["overlay.yaml", "names.yaml", "docs.yaml"].map(|file| read(&schemas.join(file)));
    let (overlay, names, docs) = (overlay?, names?, docs?);
    // Forks let some endpoints be called with GET that the current release does not.
    let mut of_forks = Vec::new();
    for fork in releases.forks.keys() {
        let folder = schemas.join(fork);
        println!("cargo::rerun-if-changed={}", folder.display());
        for entry in fs::read_dir(&folder)? {
            of_forks.push(reopen(read(&entry?.path())?.as_bytes())?);
        }
    }
    let forks = releases.forks.into_iter();
    let forks: Vec<_> = forks
        .map(|(software, title)| Fork { software, title })
        .collect();
    let sources = Sources {
        overlay: &overlay,
        names: &names,
        docs: &docs,
        releases: &of_forks,
        floor: &releases.floor,
        forks: &forks,
        ..Sources::default()
    };
    let described = describe(&snapshot, &sources, Fit::Exact)?;
    let corrected = serde_json::to_string(&*described.corrected)?;
    fs::write(out.join("corrected.json"), corrected)?;
    fs::write(out.join("endpoints.rs"), table(&described.api)?)?;
    Ok(())
}

fn read(path: &Path) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The table's source.
fn table(api: &Api) -> Result<String, Box<dyn Error>> {
    let mut source = String::from("[\n");
    for endpoint in &api.endpoints {
        let module = format!("misskey_client::endpoints::{}", path(endpoint));
        let request = format!("{module}::Request");
        let from_json = match endpoint.multipart {
            true => form(api, endpoint, &request)?,
            false => format!("from_json::<{request}>"),
        };
        let empty = endpoint.request.required.is_empty()
            && endpoint.request.ways.is_empty()
            && !endpoint.multipart;
        let get = |request: &str| match endpoint.get {
            true => format!("Some(get::<{request}>)"),
            false => "None".to_owned(),
        };
        let many = match many(api, endpoint)? {
            Some(asks) => {
                let many = format!("{module}::ManyRequest");
                format!(
                    "Some(Many {{ asks: {asks}, decode: decode::<{many}>, from_json: from_json::<{many}>, get: {} }})",
                    get(&many)
                )
            }
            None => "None".to_owned(),
        };
        writeln!(
            source,
            "Entry {{ info: &<{request} as Endpoint>::INFO, decode: decode::<{request}>, from_json: {from_json}, empty: {}, get: {}, many: {many} }},",
            if empty {
                format!("Some(|client| send(client, {request}::new()))")
            } else {
                "None".to_owned()
            },
            get(&request),
        )?;
    }
    source.push(']');
    Ok(source)
}

/// The module's path in Rust, such as `notes::create` or `i::r#move`.
fn path(endpoint: &Endpoint) -> String {
    endpoint.path.join("::")
}

/// A function that tells whether a request asks for several, where there is a type for those that do.
fn many(api: &Api, endpoint: &Endpoint) -> Result<Option<String>, Box<dyn Error>> {
    let model::Body::Struct(fields) = &api.types[endpoint.request.ty].body else {
        return Err(format!("{}: the request is no struct", endpoint.name).into());
    };
    Ok(api.asks_for_many(endpoint).map(|asks| match asks {
        AsksForMany::Way(way) => {
            let list = endpoint.request.ways[way].fields[0];
            format!("|request| request.get({:?}).is_some()", fields[list].wire)
        }
        AsksForMany::Field(either) => {
            format!("|request| request[{:?}].is_array()", fields[either].wire)
        }
    }))
}

/// A function that sends a form: a request with a file cannot be read from JSON, so its fields are set one by one.
fn form(api: &Api, endpoint: &Endpoint, request: &str) -> Result<String, Box<dyn Error>> {
    let definition = &api.types[endpoint.request.ty];
    let model::Body::Struct(fields) = &definition.body else {
        return Err(format!("{}: the request is no struct", endpoint.name).into());
    };
    if definition.home != Home::Endpoint(endpoint.name.clone())
        || endpoint.request.required != Vec::from_iter(endpoint.request.upload)
    {
        return Err(format!(
            "{}: a form that needs more than its file is not built here yet",
            endpoint.name
        )
        .into());
    }
    let mut source =
        format!("|client, fields| {{ let mut request = {request}::new(test_upload());\n");
    for (place, field) in fields.iter().enumerate() {
        if Some(place) != endpoint.request.upload {
            writeln!(
                source,
                "if let Some(value) = fields.get({:?}) {{ request.{} = read(value)?; }}",
                field.wire, field.ident
            )?;
        }
    }
    source.push_str("Ok(send(client, request)) }");
    Ok(source)
}
