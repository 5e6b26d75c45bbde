/** Units between their changes, and the steps by which they pass into each other. */
@NullMarked
package vn.ntm.ledger.lineage.domain;

import org.jspecify.annotations.NullMarked;
