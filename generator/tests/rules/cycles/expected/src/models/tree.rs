// Written by `cargo xtask regen`. Do not edit.

//! `Tree` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// What `Tree` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Tree {
    /// `type` is `node`.
    Node(TreeNode),
    /// `type` is `leaf`.
    Leaf(TreeLeaf),
    /// A kind that this version does not know, as it came.
    Unknown(JsonObject),
}

wire::table! {
    sent tagged_union Tree by "type" {
        Node(TreeNode) drop ["node"],
        Leaf(TreeLeaf) drop ["leaf"],
    }
}

/// What `Tree(Node)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct TreeNode {
    pub left: Box<Tree>,
    pub right: Option<Box<Tree>>,
}

impl TreeNode {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(left: impl Into<Box<Tree>>, right: impl Into<Option<Box<Tree>>>) -> Self {
        Self {
            left: left.into(),
            right: right.into(),
        }
    }
}

wire::table! {
    sent object TreeNode {
        left: "left" required,
        right: "right" nullable,
    }
}

/// What `Tree(Leaf)` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TreeLeaf {}

impl TreeLeaf {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object TreeLeaf {} }
