//! Structs, which are objects in JSON.

/// Reads or writes a struct: each row says a field's name on the wire, how it may be absent and, after `=`, a value that tests may find there. A last
/// row `..field` is a map that holds all other members. `(file)` after the name is a field that is no member: the content of a form.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (read $Type:ident { $($field:ident: $name:literal $kind:ident $(= $sample:literal)?,)* $(..$others:ident,)? }) => {
        impl $crate::wire::InPlace for $Type {
            fn blank() -> Self {
                Self { $($field: $crate::wire::InPlace::blank(),)* $($others: ::std::collections::BTreeMap::new(),)? }
            }
            fn read_in_place<'de, D: $crate::__private::serde::Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
                $crate::wire::read_object_in_place(self, deserializer)
            }
        }
        impl $crate::wire::ReadObject for $Type {
            const NAME: &'static str = stringify!($Type);
            fn read<S: $crate::wire::Source>(&mut self, object: &mut $crate::wire::ObjectReader<S>) -> Result<(), S::Error> {
                #[allow(unused_mut, unused_assignments)]
                let mut others: Option<&mut dyn $crate::wire::slot::Others<S>> = None;
                $(others = Some(&mut self.$others);)?
                object.fill(&[$(($name, $crate::wire::slot::$kind)),*], &mut [$(&mut self.$field),*], others)
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_object(deserializer)
            }
        }
    };
    (write $Type:ident $(($file:ident))? { $($field:ident: $name:literal $kind:ident $(= $sample:literal)?,)* $(..$others:ident,)? }) => {
        impl $crate::wire::WriteObject for $Type {
            const MEMBERS: &'static [&'static str] = &[$($name),*];
            // A request without members has nothing to write.
            #[allow(unused_variables)]
            fn write<M: $crate::__private::serde::ser::SerializeMap>(&self, object: &mut $crate::wire::ObjectWriter<M>) {
                $(object.$kind($name, &self.$field);)*
                $(object.others(&self.$others);)?
            }
        }
        impl $crate::__private::serde::Serialize for $Type {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::write_object(self, serializer)
            }
        }
    };
    (test $Type:ident { $($field:ident: $name:literal $kind:ident $(= $sample:literal)?,)* $(..$others:ident,)? }) => {
        impl $crate::testing::Sample for $Type {
            fn sample() -> Self {
                Self { $($field: $crate::__object!(@sample $($sample)?),)* $($others: ::std::collections::BTreeMap::new(),)? }
            }
        }
        impl ::core::cmp::PartialEq for $Type {
            // One without members is like any other.
            #[allow(unused_variables)]
            fn eq(&self, other: &Self) -> bool {
                $(self.$field == other.$field &&)* $(self.$others == other.$others &&)? true
            }
        }
    };
    (form $Type:ident ($file:ident) { $($field:ident: $name:literal $kind:ident $(= $sample:literal)?,)* }) => {
        impl $crate::wire::InPlace for $Type {
            fn blank() -> Self {
                Self { $($field: $crate::wire::InPlace::blank(),)* $file: ::core::default::Default::default() }
            }
            fn read_in_place<'de, D: $crate::__private::serde::Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
                $crate::wire::read_object_in_place(self, deserializer)
            }
        }
        impl $crate::wire::ReadObject for $Type {
            const NAME: &'static str = stringify!($Type);
            fn read<S: $crate::wire::Source>(&mut self, object: &mut $crate::wire::ObjectReader<S>) -> Result<(), S::Error> {
                object.fill(&[$(($name, $crate::wire::slot::$kind)),*], &mut [$(&mut self.$field),*], None)
            }
        }
        impl $crate::testing::Received for $Type {
            fn received<'de, D: $crate::__private::serde::Deserializer<'de>>(members: D, file: Option<$crate::Upload>) -> Result<Self, D::Error> {
                let mut request: Self = $crate::wire::read_object(members)?;
                request.$file = file.unwrap_or_default();
                Ok(request)
            }
        }
    };
    (@sample) => { $crate::testing::Sample::sample() };
    (@sample $sample:literal) => { $crate::testing::Sample::sample_as(::core::convert::Into::into($sample)) };
}
