/** Tests of the seals. */
@NullMarked
package vn.ntm.seal;

import org.jspecify.annotations.NullMarked;
