/** Checks certificates and commendations where nothing of the suite runs. */
@NullMarked
package vn.ntm.local.proof;

import org.jspecify.annotations.NullMarked;
