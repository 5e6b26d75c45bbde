/** Everything that a service has on file because of one decision. */
@NullMarked
package vn.ntm.ledger.decided;

import org.jspecify.annotations.NullMarked;
