/** Whoever changes something that exists says which version of it he saw, and is refused if it is another one by now. */
@NullMarked
package vn.ntm.ledger.version;

import org.jspecify.annotations.NullMarked;
