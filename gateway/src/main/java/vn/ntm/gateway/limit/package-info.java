/** How much the gateway takes at all, how much of one client, and how that is said. */
@NullMarked
package vn.ntm.gateway.limit;

import org.jspecify.annotations.NullMarked;
