//! Which way a type travels, and so which of the serde traits its table has to give.

/// Implements the serde traits that a type needs: `table! { received object Note { … } }`.
///
/// The first word says which way the type travels. The second names the macro for this kind of table, which is called with `read`
/// or `write` in front of the rest.
#[cfg(not(feature = "full-serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    (received $kind:ident $($table:tt)*) => { $crate::wire::$kind!(read $($table)*); };
    (sent $kind:ident $($table:tt)*) => { $crate::wire::$kind!(write $($table)*); };
    (sent_and_received $kind:ident $($table:tt)*) => {
        $crate::wire::$kind!(write $($table)*);
        $crate::wire::$kind!(read $($table)*);
    };
    (unused $kind:ident $($table:tt)*) => {};
    // Holds what JSON cannot: with `full-serde` too there is nothing to read it from.
    (sent_only $kind:ident $($table:tt)*) => { $crate::wire::$kind!(write $($table)*); };
}

/// The same with `full-serde`: whichever way a type travels, it is read and written.
#[cfg(all(feature = "full-serde", not(feature = "testing")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    (sent_only $kind:ident $($table:tt)*) => { $crate::wire::$kind!(write $($table)*); };
    ($direction:ident $kind:ident $($table:tt)*) => {
        $crate::wire::$kind!(write $($table)*);
        $crate::wire::$kind!(read $($table)*);
    };
}

/// The same with `testing`: a sample can be made of it as well, and two can be compared.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    (sent_only $kind:ident $($table:tt)*) => {
        $crate::wire::$kind!(write $($table)*);
        $crate::wire::$kind!(form $($table)*);
    };
    ($direction:ident $kind:ident $($table:tt)*) => {
        $crate::wire::$kind!(write $($table)*);
        $crate::wire::$kind!(read $($table)*);
        $crate::wire::$kind!(test $($table)*);
    };
}

/// What only tests of programs need.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __testing {
    ($($item:item)*) => { $($item)* };
}

/// What only tests of programs need, and so nothing.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __testing {
    ($($item:item)*) => {};
}
