/** How units passed into each other, for whoever must lead a place of one day to the units of another. */
@NullMarked
package vn.ntm.ledger.lineage;

import org.jspecify.annotations.NullMarked;
