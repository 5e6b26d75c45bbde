/** Tests of what is measured over. */
@NullMarked
package vn.ntm.local.bench.arena;

import org.jspecify.annotations.NullMarked;
