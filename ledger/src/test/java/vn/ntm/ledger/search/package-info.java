/** Tests of how a page of a register is looked for. */
@NullMarked
package vn.ntm.ledger.search;

import org.jspecify.annotations.NullMarked;
