/** Tests of what is signed: key. */
@NullMarked
package vn.ntm.ocop.proof.key;

import org.jspecify.annotations.NullMarked;
