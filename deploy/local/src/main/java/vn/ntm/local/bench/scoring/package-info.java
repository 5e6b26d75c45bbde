/** How fast ocop-service scores the sheets of councils, beside the same sums in SQL by hand. */
@NullMarked
package vn.ntm.local.bench.scoring;

import org.jspecify.annotations.NullMarked;
