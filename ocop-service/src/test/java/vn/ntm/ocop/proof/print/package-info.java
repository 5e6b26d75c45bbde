/** Tests of what is signed: print. */
@NullMarked
package vn.ntm.ocop.proof.print;

import org.jspecify.annotations.NullMarked;
