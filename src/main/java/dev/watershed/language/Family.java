package dev.watershed.language;

/// Two words of which one contains the other.
///
/// @param head the shorter word: order
/// @param member the longer word: purchase order, order line
public record Family(Term head, Term member, Relation relation) {

    public enum Relation {
        /// A purchase order is a kind of order.
        KIND_OF("kind-of"),
        /// An order line is part of an order.
        PART_OF("part-of"),
        /// One region says order and purchase order and means the same thing.
        DRIFT("drift");

        private final String code;

        Relation(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
