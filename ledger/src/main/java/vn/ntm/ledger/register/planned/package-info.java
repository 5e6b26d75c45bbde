/** What the annual plans ask for, as facts: every version of a target by the document that sets it. */
@NullMarked
package vn.ntm.ledger.register.planned;

import org.jspecify.annotations.NullMarked;
