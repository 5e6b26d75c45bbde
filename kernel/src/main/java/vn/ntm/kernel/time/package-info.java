/** The only place that knows what time it is and makes new identities. */
@NullMarked
package vn.ntm.kernel.time;

import org.jspecify.annotations.NullMarked;
