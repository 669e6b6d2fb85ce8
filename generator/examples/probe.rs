fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(path).unwrap();
    let doc: openapiv3::OpenAPI = serde_json::from_str(&text).unwrap();
    let rules = misskey_generator::rules::Rules::default();
    let docs = misskey_generator::docs::Docs::parse(&std::fs::read_to_string("schemas/docs.yaml").unwrap()).unwrap();
    let api = misskey_generator::model::build(&doc, &rules, &docs).unwrap();
    println!("{:#?}", api);
    eprintln!("missing {:?}\nstale {:?}", docs.missing(), docs.stale());
}
