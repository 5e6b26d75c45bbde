/** The ledger is held against the house rules. */
@NullMarked
package vn.ntm.ledger;

import org.jspecify.annotations.NullMarked;
