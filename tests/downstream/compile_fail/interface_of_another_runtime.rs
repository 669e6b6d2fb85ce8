misskey_runtime::wire::interface!(0);

fn main() {}
