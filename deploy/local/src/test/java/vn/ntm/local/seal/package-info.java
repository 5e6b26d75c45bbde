/** Tests of how another key takes the place of one. */
@NullMarked
package vn.ntm.local.seal;

import org.jspecify.annotations.NullMarked;
