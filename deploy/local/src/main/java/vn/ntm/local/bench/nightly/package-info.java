/** How long the nightly pass takes over a million certificates, beside a plain table in the same run. */
@NullMarked
package vn.ntm.local.bench.nightly;

import org.jspecify.annotations.NullMarked;
