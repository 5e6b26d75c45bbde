/** How long it takes to check a certificate. */
@NullMarked
package vn.ntm.local.bench.proof;

import org.jspecify.annotations.NullMarked;
