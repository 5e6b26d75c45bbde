/** Tests of how a whole country is measured. */
@NullMarked
package vn.ntm.local.bench.nation;

import org.jspecify.annotations.NullMarked;
