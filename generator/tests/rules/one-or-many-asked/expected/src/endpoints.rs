// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//!
//! and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "by-member")]
pub mod by_member;

/// Calls `by-member` with `noteId`.
///
/// `POST /api/by-member`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client, note_id: rule_one_or_many_asked::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::by_member::Request::new(note_id);
/// let answer = endpoints::by_member(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "by-member")]
#[inline]
pub fn by_member<R: by_member::AnyRequest>(
    client: &crate::Client,
    request: R,
) -> crate::Call<R::Response> {
    client.send(request)
}

#[cfg(feature = "by-two-ways")]
pub mod by_two_ways;

/// Calls `by-two-ways` with `a`, `b` and `c`.
///
/// `POST /api/by-two-ways`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::by_two_ways::Request::by_key(endpoints::by_two_ways::RequiredByKey {
///     key: Some("key".to_owned()),
///     a: 10_i64,
///     b: 10_i64,
///     c: 10_i64,
/// });
/// let answer = endpoints::by_two_ways(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "by-two-ways")]
#[inline]
pub fn by_two_ways<R: by_two_ways::AnyRequest>(
    client: &crate::Client,
    request: R,
) -> crate::Call<R::Response> {
    client.send(request)
}

#[cfg(feature = "by-way")]
pub mod by_way;

/// Calls `by-way`.
///
/// `POST /api/by-way`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client, note_id: rule_one_or_many_asked::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::by_way::Request::by_note_id(note_id);
/// let answer = endpoints::by_way(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "by-way")]
#[inline]
pub fn by_way<R: by_way::AnyRequest>(
    client: &crate::Client,
    request: R,
) -> crate::Call<R::Response> {
    client.send(request)
}

#[cfg(feature = "two-lists")]
pub mod two_lists;

/// Calls `two-lists`.
///
/// `POST /api/two-lists`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client, ids: rule_one_or_many_asked::ids::OpaqueId) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::two_lists::Request::by_ids([ids]);
/// let answer = endpoints::two_lists(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "two-lists")]
#[inline]
pub fn two_lists(
    client: &crate::Client,
    request: two_lists::Request,
) -> crate::Call<two_lists::Response> {
    client.send(request)
}

#[cfg(feature = "undecided")]
pub mod undecided;

/// Calls `undecided` with `a` and `b`.
///
/// `POST /api/undecided`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client, a: rule_one_or_many_asked::OneOrMany<rule_one_or_many_asked::ids::OpaqueId>, b: rule_one_or_many_asked::OneOrMany<rule_one_or_many_asked::ids::OpaqueId>) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::undecided::Request::new(a, b);
/// let answer = endpoints::undecided(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "undecided")]
#[inline]
pub fn undecided(
    client: &crate::Client,
    request: undecided::Request,
) -> crate::Call<undecided::Response> {
    client.send(request)
}

#[cfg(feature = "with-get")]
pub mod with_get;

/// Calls `with-get` with `type`.
///
/// `POST /api/with-get`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_one_or_many_asked::Client, type_: rule_one_or_many_asked::ids::OpaqueId) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_one_or_many_asked::endpoints;
/// let request = endpoints::with_get::Request::new(type_);
/// let answer = endpoints::with_get(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "with-get")]
#[inline]
pub fn with_get<R: with_get::AnyRequest>(
    client: &crate::Client,
    request: R,
) -> crate::Call<R::Response> {
    client.send(request)
}
