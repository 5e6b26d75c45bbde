/** What the gateway costs: composed and routed answers, beside nginx that serves or passes on the same bytes. */
@NullMarked
package vn.ntm.local.bench.door;

import org.jspecify.annotations.NullMarked;
