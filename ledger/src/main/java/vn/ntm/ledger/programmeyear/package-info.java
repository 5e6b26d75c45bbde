/** The programme year: open while its figures are reported, closed by two persons when they are final. */
@NullMarked
package vn.ntm.ledger.programmeyear;

import org.jspecify.annotations.NullMarked;
