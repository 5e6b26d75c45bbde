/** What came on file and what was superseded, in the order of commits, for whoever keeps a copy. */
@NullMarked
package vn.ntm.ledger.change;

import org.jspecify.annotations.NullMarked;
