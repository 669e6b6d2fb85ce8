//! String enums that keep values they do not know.

/// Gives an enum with one variant a known value and a last variant for the others (named in the call) its conversions and serde traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($Type:ident or $Unknown:ident { $($Variant:ident = $value:literal,)* }) => {
        impl $Type {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$Variant => $value,)*
                    Self::$Unknown(value) => value,
                }
            }
        }
        impl From<&str> for $Type {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$Variant,)*
                    other => Self::$Unknown(other.into()),
                }
            }
        }
        impl From<String> for $Type {
            #[inline]
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::str::FromStr for $Type {
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }
        impl AsRef<str> for $Type {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::core::fmt::Display for $Type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $crate::__private::serde::Serialize for $Type {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_text(deserializer)
            }
        }
        $crate::__small!($Type = Self::$Unknown(::std::string::String::new()));
        $crate::__testing! {
            impl $crate::testing::Sample for $Type {
                // The first value.
                #[allow(unreachable_code)]
                fn sample() -> Self {
                    $(return Self::$Variant;)*
                    Self::$Unknown("sample".into())
                }
                fn sample_as(given: $crate::testing::Given) -> Self {
                    given.text().map_or_else(Self::sample, Self::from)
                }
            }
        }
    };
}
