/** How a list in the database is read a page at a time: from a place in its order on, never by counting off rows. */
@NullMarked
package vn.ntm.ledger.keyset;

import org.jspecify.annotations.NullMarked;
