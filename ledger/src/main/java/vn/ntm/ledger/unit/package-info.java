/** Administrative units as they were on each day, for whoever must read a unit code. */
@NullMarked
package vn.ntm.ledger.unit;

import org.jspecify.annotations.NullMarked;
