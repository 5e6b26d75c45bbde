/** Tests of the service as a whole. */
@NullMarked
package vn.ntm.ocop;

import org.jspecify.annotations.NullMarked;
