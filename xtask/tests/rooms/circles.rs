//! Circles in a graph: what can be reached from itself.

use std::collections::{BTreeMap, BTreeSet};

pub(crate) struct Circle<'e, E, N: Ord> {
    pub(crate) nodes: BTreeSet<N>,
    /// Those between its nodes.
    pub(crate) edges: Vec<&'e E>,
}

/// The largest sets of nodes that all reach one another, for edges whose two ends `ends` names.
pub(crate) fn circles<E, N: Ord + Clone>(
    edges: &[E],
    ends: impl Fn(&E) -> (N, N),
) -> Vec<Circle<'_, E, N>> {
    let mut next: BTreeMap<N, BTreeSet<N>> = BTreeMap::new();
    for (from, to) in edges.iter().map(&ends) {
        next.entry(from).or_default().insert(to);
    }
    // A crate has a hundred files: reaching from each of them is quick enough.
    let reached: BTreeMap<&N, BTreeSet<&N>> =
        next.keys().map(|node| (node, reach(&next, node))).collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (node, far) in &reached {
        if !far.contains(node) || seen.contains(node) {
            continue;
        }
        let back = |other: &&&N| reached.get(**other).is_some_and(|far| far.contains(node));
        let nodes: BTreeSet<&N> = far.iter().filter(back).copied().collect();
        seen.extend(nodes.iter().copied());
        let inside = |edge: &&E| {
            let (from, to) = ends(edge);
            nodes.contains(&from) && nodes.contains(&to)
        };
        found.push(Circle {
            edges: edges.iter().filter(inside).collect(),
            nodes: nodes.into_iter().cloned().collect(),
        });
    }
    found
}

fn reach<'n, N: Ord>(next: &'n BTreeMap<N, BTreeSet<N>>, start: &N) -> BTreeSet<&'n N> {
    let mut far = BTreeSet::new();
    let mut open: Vec<&N> = next.get(start).into_iter().flatten().collect();
    while let Some(node) = open.pop() {
        if far.insert(node) {
            open.extend(next.get(node).into_iter().flatten());
        }
    }
    far
}
