package vn.ntm.plain;

/** Why, and on which document: the body of the move. */
record Grounds(String reason, String document) {}
