/** A part of a composed answer: what one service is asked, and that its answer is fresh, stale or missing. */
@NullMarked
package vn.ntm.gateway.part;

import org.jspecify.annotations.NullMarked;
