//! x
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let out = std::env::args().nth(2).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let t = std::time::Instant::now();
    let doc: openapiv3::OpenAPI = serde_json::from_str(&text).unwrap();
    let rules = misskey_generator::rules::Rules::parse(&std::fs::read_to_string("schemas/names.yaml").unwrap_or("{}".into())).unwrap();
    let docs = misskey_generator::docs::Docs::parse(&std::fs::read_to_string("schemas/docs.yaml").unwrap()).unwrap();
    let api = misskey_generator::model::build(&doc, &rules, &docs).unwrap();
    eprintln!("model {:?}", t.elapsed());
    let files = misskey_generator::emit::emit(&api, &docs, &misskey_generator::emit::Options { crate_name: "misskey-client".into(), manifest: misskey_generator::emit::Manifest::Workspace, signed_in_user: Some("UserDetailedNotMe".into()), corrections: vec![] });
    eprintln!("emit {:?}", t.elapsed());
    let _ = std::fs::remove_dir_all(&out);
    for (p, text) in files { let p = format!("{out}/{p}"); std::fs::create_dir_all(std::path::Path::new(&p).parent().unwrap()).unwrap(); std::fs::write(p, text).unwrap(); }
    eprintln!("missing {:?}\nstale {:?} unused {:?}", docs.missing(), docs.stale(), rules.unused());
}
