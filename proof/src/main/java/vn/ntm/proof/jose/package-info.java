/** Signed texts and the keys they are signed with: JWS in one narrow form, and JSON Web Keys. */
@NullMarked
package vn.ntm.proof.jose;

import org.jspecify.annotations.NullMarked;
