/** How targets come on file, by decision or in bulk, and how they are asked for, with their progress. */
@NullMarked
package vn.ntm.ledger.register.planning;

import org.jspecify.annotations.NullMarked;
