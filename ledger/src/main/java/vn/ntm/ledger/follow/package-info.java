/** The units, and how they passed into each other, of a service that does not own them: kept by reading the change feed of the one that does. */
@NullMarked
package vn.ntm.ledger.follow;

import org.jspecify.annotations.NullMarked;
