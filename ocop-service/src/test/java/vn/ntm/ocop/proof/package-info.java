/** Tests of what is signed, and of what has become of it. */
@NullMarked
package vn.ntm.ocop.proof;

import org.jspecify.annotations.NullMarked;
