/** How a place is led through changes of units. */
@NullMarked
package vn.ntm.ledger.lineage.domain;

import org.jspecify.annotations.NullMarked;
