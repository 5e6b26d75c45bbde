/** Values of the programme that the facts of several services have in common, free of any framework. */
@NullMarked
package vn.ntm.ledger.domain;

import org.jspecify.annotations.NullMarked;
