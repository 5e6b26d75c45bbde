/** Start-up caches: one training run writes what later starts map into memory. */
@NullMarked
package vn.ntm.local.aot;

import org.jspecify.annotations.NullMarked;
