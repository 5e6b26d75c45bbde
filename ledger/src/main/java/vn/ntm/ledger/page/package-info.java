/** How a list is asked for: page by page, from where the last page ended. */
@NullMarked
package vn.ntm.ledger.page;

import org.jspecify.annotations.NullMarked;
