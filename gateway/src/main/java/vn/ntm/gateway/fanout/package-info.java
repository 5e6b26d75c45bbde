/** Asks several others at once within one time budget; a partial failure is a value. */
@NullMarked
package vn.ntm.gateway.fanout;

import org.jspecify.annotations.NullMarked;
