/** The audit: who did what, when, for which reason; and the chain that shows tampering. */
@NullMarked
package vn.ntm.ledger.audit;

import org.jspecify.annotations.NullMarked;
