/** Every request that changes something is an act: one transaction, one actor, done once under its key, on record. */
@NullMarked
package vn.ntm.ledger.act;

import org.jspecify.annotations.NullMarked;
