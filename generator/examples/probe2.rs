//! x
use misskey_generator::{docs::Docs, emit, model, overlay, rules::Rules};
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let out = std::env::args().nth(2).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let source = value["info"]["x-misskey-source"].clone();
    let over = overlay::Overlay::parse(&std::fs::read_to_string("schemas/overlay.yaml").unwrap()).unwrap();
    let release = overlay::Release { software: source["software"].as_str().unwrap().into(), version: source["version"].as_str().unwrap().parse().unwrap() };
    over.apply_where_it_fits(&mut value, &release).unwrap();
    let doc: openapiv3::OpenAPI = serde_json::from_value(value).unwrap();
    let rules = Rules::parse(&std::fs::read_to_string("schemas/names.yaml").unwrap()).unwrap();
    let docs = Docs::parse(&std::fs::read_to_string("schemas/docs.yaml").unwrap()).unwrap();
    let api = match model::build(&doc, &rules, &docs) { Ok(api) => api, Err(error) => { eprintln!("ERROR {error}"); std::process::exit(1) } };
    if out == "dump" {
        for def in &api.types {
            println!("{:?}\t{}\t{}\t{}", def.home, def.name, def.place, match &def.body {
                model::Body::Struct(f) => format!("struct {}", f.iter().map(|f| f.wire.as_str()).collect::<Vec<_>>().join(",")),
                model::Body::Enum(v) => format!("enum {}", v.iter().map(|v| format!("{}={}", v.name, v.value)).collect::<Vec<_>>().join(",")),
                model::Body::Tagged{tag, branches} => format!("tagged {tag} {}", branches.iter().map(|b| format!("{}:{}", b.variant, api.types[b.ty].name)).collect::<Vec<_>>().join(",")),
                model::Body::Shapes(b) => format!("shapes {}", b.iter().map(|b| format!("{}:{:?}", b.variant, b.ty)).collect::<Vec<_>>().join(",")),
                model::Body::Keyed(b) => format!("keyed {}", b.iter().map(|b| format!("{}:{}", b.variant, api.types[b.ty].name)).collect::<Vec<_>>().join(",")),
                model::Body::Alias(t) => format!("alias {t:?}"),
                other => format!("{other:?}"),
            });
        }
        for f in &api.fractions { println!("FRACTION {f}"); }
        for a in &api.alike { println!("ALIKE {}", a.join(" | ")); }
        for e in &api.endpoints { println!("ENDPOINT {} writes={} get={} cred={} perm={:?} page={:?}", e.name, e.writes, e.get, e.credential, e.permission, e.pagination.as_ref().map(|p| format!("{:?}", p.cursor))); }
    } else {
        let files = emit::emit(&api, &docs, &emit::Options { crate_name: "misskey-client".into(), manifest: emit::Manifest::Workspace, signed_in_user: Some("UserDetailedNotMe".into()), corrections: vec![] });
        let _ = std::fs::remove_dir_all(&out);
        for (p, text) in files { let p = format!("{out}/{p}"); std::fs::create_dir_all(std::path::Path::new(&p).parent().unwrap()).unwrap(); std::fs::write(p, text).unwrap(); }
    }
    eprintln!("missing {:?}\nstale {:?}\nunused {:?}", docs.missing(), docs.stale(), rules.unused());
}
