/** What was planned and published for each programme year, and the figures made of it. */
@NullMarked
package vn.ntm.ledger.register;

import org.jspecify.annotations.NullMarked;
