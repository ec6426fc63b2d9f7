package dev.watershed.boundary;

/// The kinds of evidence on a pair of atoms.
enum TermKind {
    REFERENCE,
    BY_ID,
    ASKED,
    EXCLUSIVE,
    FIRST_WORD,
    SHARED_VIEW,
    TRANSACTION,
    ATTRIBUTES,
    WORDS,
    TEAM,
    LANE,
    PHASE,
    TWO_VIEWS,
    PLANE,
    UNDECIDED
}
