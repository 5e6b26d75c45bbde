/** Tests of how lists are cut into pages. */
@NullMarked
package vn.ntm.ledger.page;

import org.jspecify.annotations.NullMarked;
