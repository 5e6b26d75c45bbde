/** Records the answers that the API documents show: real ones, to real requests, the refusals too. */
@NullMarked
package vn.ntm.kernel.testing.example;

import org.jspecify.annotations.NullMarked;
