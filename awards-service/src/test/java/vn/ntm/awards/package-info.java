/** Tests of the service as a whole. */
@NullMarked
package vn.ntm.awards;

import org.jspecify.annotations.NullMarked;
