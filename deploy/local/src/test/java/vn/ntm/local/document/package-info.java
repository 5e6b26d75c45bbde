/** What holds of the four API documents together. */
@NullMarked
package vn.ntm.local.document;

import org.jspecify.annotations.NullMarked;
