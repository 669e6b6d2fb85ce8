//! MFM, by the rules that the tests of mfm.js 0.25 state.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops where it fails"
)]

use misskey_runtime::mfm::{emoji, escape, hashtags, links, mentions, plain};
use proptest::prelude::*;

fn who(text: &str) -> Vec<String> {
    mentions(text).iter().map(|acct| acct.mention()).collect()
}

const NOBODY: [&str; 0] = [];

#[test]
fn markup_goes_and_words_stay() {
    for (text, words) in [
        ("", ""),
        ("just words", "just words"),
        ("**bold** and __also 2__", "bold and also 2"),
        ("<b>a</b> <i>b</i> <s>c</s> <small>d</small>", "a b c d"),
        ("*it 1* _it 2_ ~~gone~~", "it 1 it 2 gone"),
        ("***big **and bold** big***", "big and bold big"),
        ("**a\nb**", "a\nb"),
        ("~~a\nb~~", "~~a\nb~~"),
        ("~~a~b~~", "~~a~b~~"),
        ("word*not*word word_not_word", "word*not*word word_not_word"),
        ("前*斜*後 前*it*後", "前*斜*後 前it後"),
        (
            "`code **x**` and `a´b` and `a\nb`",
            "code **x** and `a´b and a\nb`",
        ),
        ("\\(y = 2x\\) \\(a\nb\\)", "y = 2x \\(a\nb\\)"),
        ("before\n\\[\nmath\n\\]\nafter", "before\nmath\nafter"),
        ("x\\[a\\] and\n\\[a\\]x", "x\\[a\\] and\n\\[a\\]x"),
        ("a\n```js\nlet *x* = 1;\n```\nb", "a\nlet *x* = 1;\nb"),
        ("```\na\n``` b", "```\na\n``` b"),
        ("<center>\nmiddle\n</center>", "middle"),
        ("x<center>no</center>", "x<center>no</center>"),
        ("$[shake 🍮] $[spin.speed=1.1s,x a] $[flip.h,v b]", "🍮 a b"),
        ("$[spin $[shake a] b]", "a b"),
        (
            "$[noargument] $[. x] [tada x]",
            "$[noargument] $[. x] [tada x]",
        ),
        (
            "[words](https://a.example/) ?[quiet](<https://b.example/藍>).",
            "words quiet.",
        ),
        ("[**b**](https://a.example) [x] (y)", "b [x] (y)"),
        ("[a\nb](https://a.example)", "[a\nb](https://a.example)"),
        (
            "<https://藍.example/> https://a.example/x.",
            "https://藍.example/ https://a.example/x.",
        ),
        ("<plain>**a** @b</plain>", "**a** @b"),
        ("<plain>\n**a**\n</plain>", "**a**"),
        ("> one\n>two\n> > three\nafter", "one\ntwo\nthree\nafter"),
        ("> ", "> "),
        ("> a\n>\n> b", "a\n\nb"),
        ("MFM **x** search", "MFM **x** search"),
        ("**unclosed and `open", "**unclosed and `open"),
        ("** **", " "),
        ("****", "****"),
        ("@ai #cats :blob: stay", "@ai #cats :blob: stay"),
    ] {
        assert_eq!(plain(text), words, "{text:?}");
    }
}

#[test]
fn mentions_are_told_from_mail_and_markup() {
    for (text, found) in [
        ("@ai", vec!["@ai"]),
        (
            "a @ai, @b@misskey.example!",
            vec!["@ai", "@b@misskey.example"],
        ),
        (
            "@ai @AI @ai@misskey.example",
            vec!["@ai", "@ai@misskey.example"],
        ),
        ("mail@misskey.example", vec![]),
        ("前@ai", vec!["@ai"]),
        (
            "@bsky.brid.gy@bsky.brid.gy",
            vec!["@bsky.brid.gy@bsky.brid.gy"],
        ),
        ("@ai. @b-", vec!["@ai", "@b"]),
        ("@a@misskey.example.", vec!["@a@misskey.example"]),
        ("@-a @.a @a@. @a@-b.example @a-@b.example @", vec![]),
        ("`@code` <plain>@plain</plain> \\(@math\\)", vec![]),
        ("```\n@code\n```", vec![]),
        ("[@label](https://a.example)", vec![]),
        (
            "**@bold** $[shake @fn] > @line",
            vec!["@bold", "@fn", "@line"],
        ),
        ("> @quoted\n> > @deep", vec!["@quoted", "@deep"]),
        ("@ai search", vec!["@ai"]),
        ("ask @ai search", vec![]),
        ("https://a.example/@ai", vec![]),
    ] {
        assert_eq!(who(text), found, "{text:?}");
    }
}

#[test]
fn hashtags_end_where_words_do() {
    for (text, found) in [
        ("#abc #藍 #a1", vec!["abc", "藍", "a1"]),
        (
            "#bar, #piyo. #a! #b: #c' #d\" #e] #f/g",
            vec!["bar", "piyo", "a", "b", "c", "d", "e", "f"],
        ),
        (
            "(#foo) 「#bar」 「#foo(bar)」",
            vec!["foo", "bar", "foo(bar)"],
        ),
        ("#a（b）c #x(y", vec!["a（b）c", "x"]),
        ("#123 (#123) #1a", vec!["1a"]),
        ("word#no 前#yes", vec!["yes"]),
        ("#️⃣abc # #", vec![]),
        ("#a<b #c　d #e\nf", vec!["a", "c", "e"]),
        ("`#code` [#label](https://a.example)", vec!["label"]),
        ("#a #A #a", vec!["a", "A"]),
    ] {
        assert_eq!(hashtags(text), found, "{text:?}");
    }
}

#[test]
fn emoji_stand_between_colons() {
    for (text, found) in [
        (":blob: :a+b-c_1:", vec!["blob", "a+b-c_1"]),
        ("12:34:56 foo:bar:baz", vec![]),
        ("前:bar:後", vec!["bar"]),
        (":: :a b: :藍:", vec![]),
        ("`:code:` **:bold:**", vec!["bold"]),
    ] {
        assert_eq!(emoji(text), found, "{text:?}");
    }
}

#[test]
fn links_keep_their_brackets_and_not_those_around() {
    for (text, found) in [
        ("https://a.example/@ai.", vec!["https://a.example/@ai"]),
        (
            "https://a.example/x... http://b.example/?a=b,c, d",
            vec!["https://a.example/x", "http://b.example/?a=b,c"],
        ),
        (
            "(https://a.example/foo) https://a.example/foo(bar)",
            vec!["https://a.example/foo", "https://a.example/foo(bar)"],
        ),
        (
            "(https://a.example/foo(bar))",
            vec!["https://a.example/foo(bar)"],
        ),
        (
            "foo [https://a.example/foo] bar",
            vec!["https://a.example/foo"],
        ),
        ("https://藍.example", vec![]),
        (
            "<https://藍.example/a b> <https://藍.example/a>",
            vec!["https://藍.example/a"],
        ),
        (
            "[x](https://a.example/foo(bar)) ?[y](<https://b.example>)",
            vec!["https://a.example/foo(bar)", "https://b.example"],
        ),
        (
            "([x](https://a.example/foo(bar)))",
            vec!["https://a.example/foo(bar)"],
        ),
        (
            "[https://a.example](https://b.example)",
            vec!["https://b.example"],
        ),
        (
            "[test] foo [bar](https://a.example)",
            vec!["https://a.example"],
        ),
        ("https:// http:// ftp://a.example", vec![]),
        ("`https://a.example`", vec![]),
    ] {
        assert_eq!(links(text), found, "{text:?}");
    }
    assert_eq!(
        plain("[[a](https://a.example)](https://b.example)"),
        "[a](https://b.example)"
    );
}

#[test]
fn what_is_too_deep_is_text() {
    let deep = format!("{}x{}", "<b>".repeat(30), "</b>".repeat(30));
    assert!(plain(&deep).contains('x'));
    let quotes = format!("{}x", "> ".repeat(30));
    assert!(plain(&quotes).contains('x'));
    assert_eq!(
        who(&format!("{}@ai{}", "$[x ".repeat(10), "]".repeat(10))),
        ["@ai"]
    );
}

#[test]
fn texts_made_to_take_long_do_not() {
    for part in [
        "<b>",
        "**a ",
        "$[x ",
        "[a",
        "[a](",
        "`a",
        "~~a",
        "<i>a</b>",
        "> ",
        "(#a(",
        "https://a(",
        "***",
        "_a",
        "<center>",
        "\\(",
        "@a@",
        "<plain>",
    ] {
        let long = part.repeat(10_000);
        assert!(!plain(&long).is_empty());
        let closed = format!("{long}</b>**]`~~</i>)*</center>\\)</plain>");
        assert!(!plain(&closed).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// No text breaks it, and nothing is read into an escaped one.
    #[test]
    fn any_text_is_read(text in r"(\*|_|~|`|<b>|</b>|<plain>|</plain>|<center>|</center>|\$\[x |\[|\]|\(|\)|@a|#b|:c:|https://d\.e|> |\n|\r\n|\\\(|\\\)|search| |é|藍|👍|z){0,24}") {
        let words = plain(&text);
        prop_assert!(words.len() <= text.len());
        let escaped = escape(&text);
        prop_assert!(mentions(&escaped).is_empty() && hashtags(&escaped).is_empty() && links(&escaped).is_empty() && emoji(&escaped).is_empty());
        prop_assert_eq!(plain(&escaped).replace('\u{200b}', ""), text);
    }
}

#[test]
fn nobody_is_found_in_nothing() {
    assert_eq!(who(""), NOBODY);
    assert!(hashtags("").is_empty() && emoji("").is_empty() && links("").is_empty());
}
