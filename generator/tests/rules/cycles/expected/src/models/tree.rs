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
    /// A kind that this version does not know, as received.
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
    /// The member `left`.
    pub left: Box<Tree>,
    /// The member `right`.
    pub right: Option<Box<Tree>>,
}

impl TreeNode {
    /// Takes the required members; setters add the rest.
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
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object TreeLeaf {} }
