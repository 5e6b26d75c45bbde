/** Who may do what: the tokens that are taken, and the table that says which role may do what for which unit. */
@NullMarked
package vn.ntm.ledger.access;

import org.jspecify.annotations.NullMarked;
