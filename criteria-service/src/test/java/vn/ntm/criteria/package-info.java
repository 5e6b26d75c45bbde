/** Tests of the service as a whole. */
@NullMarked
package vn.ntm.criteria;

import org.jspecify.annotations.NullMarked;
