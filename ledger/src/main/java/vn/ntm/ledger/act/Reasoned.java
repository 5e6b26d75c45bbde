package vn.ntm.ledger.act;

import org.jspecify.annotations.Nullable;

/** A request that says why it is made, and on which document it rests; the record of the act keeps both. */
public interface Reasoned {

    @Nullable String reason();

    @Nullable String document();
}
