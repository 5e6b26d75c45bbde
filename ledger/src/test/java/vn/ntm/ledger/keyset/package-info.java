/** Tests of how lists are read a page at a time. */
@NullMarked
package vn.ntm.ledger.keyset;

import org.jspecify.annotations.NullMarked;
