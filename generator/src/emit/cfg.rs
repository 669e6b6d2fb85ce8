//! Which items stand under a feature.

use proc_macro2::TokenStream;
use quote::quote;

use super::options::Manifest;
use crate::model::Api;
use crate::words::features::stands_on;

/// What stands before the items of one feature.
pub(super) enum Cfg {
    /// Nothing: the feature is on for good.
    On,
    /// `#[cfg(feature = "…")]`
    Feature(String),
    /// The items do not stand at all.
    Off,
}

impl Cfg {
    /// For the endpoints of a feature.
    pub(super) fn endpoints(manifest: &Manifest, feature: &str) -> Self {
        match manifest {
            Manifest::Included { .. } => Self::On,
            Manifest::Workspace | Manifest::Standalone { .. } => Self::Feature(feature.to_owned()),
        }
    }

    /// For what a feature of the runtime brings.
    pub(super) fn runtime(manifest: &Manifest, feature: &str) -> Self {
        match manifest {
            Manifest::Included { features } => {
                let brings = |on: &String| on == feature || stands_on(on) == Some(feature);
                // Calls are what such a crate is for: all its endpoints are there.
                if feature == "client" || features.iter().any(brings) {
                    Self::On
                } else {
                    Self::Off
                }
            }
            Manifest::Workspace | Manifest::Standalone { .. } => Self::Feature(feature.to_owned()),
        }
    }

    /// For the streaming API, which is not described for every crate.
    pub(super) fn streaming(manifest: &Manifest, api: &Api) -> Self {
        match api.streaming {
            Some(_) => Self::runtime(manifest, "streaming"),
            None => Self::Off,
        }
    }

    /// For webhooks, which are not described for every crate.
    pub(super) fn webhook(manifest: &Manifest, api: &Api) -> Self {
        match api.webhooks {
            Some(_) => Self::runtime(manifest, "webhook"),
            None => Self::Off,
        }
    }

    pub(super) fn is_off(&self) -> bool {
        matches!(self, Self::Off)
    }

    /// The attribute, before each of these items; none of them where the feature is off.
    pub(super) fn guard(&self, item: &TokenStream) -> TokenStream {
        match self {
            Self::On => item.clone(),
            Self::Feature(feature) => quote! { #[cfg(feature = #feature)] #item },
            Self::Off => TokenStream::new(),
        }
    }

    /// The attribute alone.
    pub(super) fn attribute(&self) -> TokenStream {
        self.guard(&TokenStream::new())
    }
}
