/** How many durable writes and public reads a service does in a second, beside pgbench and beside the same write without trust. */
@NullMarked
package vn.ntm.local.bench.throughput;

import org.jspecify.annotations.NullMarked;
