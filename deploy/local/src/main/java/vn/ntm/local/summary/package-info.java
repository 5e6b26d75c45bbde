/** The provincial summary as a table on the terminal. */
@NullMarked
package vn.ntm.local.summary;

import org.jspecify.annotations.NullMarked;
